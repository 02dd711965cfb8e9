-- What units came from and what became of them, as the directory knows it: at the unit's beginning its predecessors, at its
-- end the outcome and its successors. Read anew from the log, as all of the directory.
create table directory_succession (
    unit           uuid    not null,
    on_date        date    not null,
    ends           boolean not null,
    known_from     bigint  not null,
    known_to       bigint  not null,
    outcome        text,
    transferred_to text,
    others         uuid[]  not null,
    primary key (unit, on_date, ends, known_from)
);
create index directory_succession_others on directory_succession using gin (others);

grant select, insert, update, delete, truncate on directory_succession to ${appRole};

truncate directory_step, directory_thing;
delete from token_entry where processor_name = 'directory';
