-- The day on which the agreement to be published was last taken back: a file that is older does not
-- bring it back.
alter table desks add column unpublished_on text;
alter table coordinators add column unpublished_on text;

-- What coordinators were told in their own messenger, so that it is told once.
create table certificate_reminders (
    coordinator_id text not null references coordinators (id),
    valid_until text not null,
    days bigint not null,
    sent_at bigint not null,
    primary key (coordinator_id, valid_until, days)
);
create table publication_questions (
    coordinator_id text not null references coordinators (id),
    fiscal_year bigint not null,
    sent_at bigint not null,
    primary key (coordinator_id, fiscal_year)
);
