-- An account signs in with a password of ours, or with what an OpenID provider says of its holder.
alter table account
    alter column password_hash drop not null,
    add column issuer  text,
    add column subject text,
    add constraint account_provider unique (issuer, subject),
    add constraint account_one_way_in check ((issuer is null) = (subject is null)
                                             and (issuer is null) = (password_hash is not null));

-- Attempts to sign in by password, under the names that were typed, whether accounts have them or not: an unknown name is
-- closed for a while just as a known one. Hashed, since people type passwords where names go.
create table sign_in_attempt (
    name_hash bytea       primary key,
    attempts  integer     not null,
    last_at   timestamptz not null
);
create index sign_in_attempt_last_at on sign_in_attempt (last_at);

grant select, insert, update, delete on sign_in_attempt to ${appRole};
