-- Search. Nothing here says what holds when: a row says that a thing has ever been called so, and the rectangles are asked
-- the rest.

-- For words that are spelled almost as what is looked for. PostgreSQL counts it as trusted: the owner of the database may
-- create it.
create extension if not exists pg_trgm;

-- A name, title, code or telephone number, folded, from each of its words on, so that whatever a word begins with is found as
-- a stretch of this index.
create table directory_term (
    kind  text not null,
    term  text collate "C" not null,
    thing uuid not null,
    primary key (kind, term, thing)
);

-- Every word of these: what an unknown word may have been meant as, and which words it is a part of.
create table directory_word (
    word text collate "C" primary key
);
create index directory_word_trigrams on directory_word using gin (word gin_trgm_ops);

grant select, insert, delete, truncate on directory_term, directory_word to ${appRole};

-- Read anew from the log.
truncate directory_step, directory_thing, directory_succession;
delete from token_entry where processor_name = 'directory';
