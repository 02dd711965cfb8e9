-- Who may sign in. The log names an account by its id alone.
create table account (
    id                   uuid        primary key,
    user_name            text        not null unique check (user_name = lower(user_name) and user_name <> ''),
    display_name         text        not null check (display_name <> ''),
    role                 text        not null check (role in ('ADMINISTRATOR')),
    password_hash        text        not null,
    must_change_password boolean     not null,
    enabled              boolean     not null,
    -- Raised with every new password: a session that signed in under an earlier one ends.
    password_number      integer     not null,
    created_at           timestamptz not null
);

-- An account is never deleted, since the log names it.
grant select, insert, update on account to ${appRole};
