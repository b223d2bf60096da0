-- Keys with which texts in this database were sealed: the id of each, sealed with itself. A start
-- with another key is noticed by it.
create table sealing_keys (
    id text primary key,
    proof text not null
);

-- Each entry holds the hash of the one before it in its chain; rows of an earlier version have none.
alter table audit add column chain text not null default '';
alter table audit add column n bigint not null default 0;
alter table audit add column previous text not null default '';
create index audit_of_chain on audit (chain, n);

-- How long each chain is, and the hash of its newest entry.
create table audit_heads (
    chain text primary key,
    n bigint not null,
    hash text not null
);

-- How cases ended, counted without any id of a case or a person: it stays when they are forgotten.
create table case_counts (
    month text not null,
    desk_id text not null,
    topic text not null,
    lang text not null,
    outcome text not null,
    first_answer text not null,
    n bigint not null,
    primary key (month, desk_id, topic, lang, outcome, first_answer)
);

-- Links with which a person fetches their own data once.
create table export_links (
    code_hash text primary key,
    conversation_id text not null references conversations (id),
    expires_at bigint not null,
    used_at bigint
);
create index export_links_of_conversation on export_links (conversation_id);

-- Since when the person has said that it is not safe to write to them.
alter table conversations add column quiet_since bigint;
-- 1 when it answers no message of the person: such a row waits while it is not safe to write.
alter table outbox add column unasked bigint not null default 0;
