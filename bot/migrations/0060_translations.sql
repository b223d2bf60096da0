-- What the machine translator made of a resident's words for one case, or why it made nothing. The
-- source is a message, or the case itself for the question that was shared at its beginning.
create table translations (
    id text primary key,
    case_id text not null references cases (id),
    source_id text not null,
    lang text not null,
    state text not null check (state in ('waiting', 'done', 'failed')),
    reason text not null,
    text text not null,
    engine text not null,
    attempts bigint not null,
    due_at bigint not null,
    lease_until bigint not null,
    made_at bigint not null,
    unique (case_id, source_id, lang)
);
create index translations_waiting on translations (state, due_at);
