-- What each account may do, and where. An account may hold several roles.
create table account_role (
    account uuid not null references account,
    role    text not null check (role in
        ('STAFF', 'EDITOR', 'APPROVER', 'AUDITOR', 'RECORDS_OFFICER', 'ADMINISTRATOR')),
    primary key (account, role)
);

-- The units whose subtrees an editor may change, unless it is everything.
create table account_scope (
    account uuid not null references account,
    unit    uuid not null,
    primary key (account, unit)
);

alter table account
    add column edits_everything boolean not null default false;
alter table account
    alter column edits_everything drop default;

-- Until now an administrator recorded changes too, so everybody keeps what they could do.
insert into account_role (account, role)
    select a.id, r.role from account a cross join (values ('ADMINISTRATOR'), ('EDITOR')) r (role);
update account set edits_everything = true;
alter table account drop column role;

grant select, insert, delete on account_role, account_scope to ${appRole};
