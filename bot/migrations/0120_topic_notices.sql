-- Rules that have changed. `says` is sealed: the operator's words, for coordinators. People whom it
-- concerns are told in the order of their conversations; `told_after` is the last one looked at, and
-- is emptied when all have been.
create table topic_notices (
    id text primary key,
    topic text not null,
    changed_on text not null,
    says text not null,
    url text,
    created_at bigint not null,
    ended_at bigint,
    told_after text not null default '',
    told_at bigint
);
-- The same notice does not stand twice.
create unique index topic_notices_open on topic_notices (topic, changed_on) where ended_at is null;
-- In which languages the article was looked at since.
create table topic_reviews (
    notice_id text not null references topic_notices (id),
    lang text not null,
    reviewed_at bigint not null,
    primary key (notice_id, lang)
);
