-- Addresses under which a person reads, prints and takes along the own checklist. Of the token only
-- the hash is kept; whoever has the token sees a list that names nobody.
create table checklist_links (
    token_hash text primary key,
    conversation_id text not null references conversations (id),
    expires_at bigint not null
);
create index checklist_links_of_a_person on checklist_links (conversation_id);
