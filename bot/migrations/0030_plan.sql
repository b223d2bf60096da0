-- Support plans, hand-overs to partners, know-how, and what coordinators cannot solve alone.
-- What people wrote stands in `data`, `shown`, `notes` and `text`, sealed.

create table plans (
    case_id text primary key references cases (id),
    data text not null,
    -- The plan as the resident was shown it last.
    shown text,
    shown_at bigint,
    -- The four sections of the coordinator's own notes.
    notes text not null,
    -- The first day (YYYY-MM-DD) on which a step is to be reminded of.
    remind_on text,
    version bigint not null,
    changed_at bigint not null
);
create index plans_to_remind on plans (remind_on);

create table hand_overs (
    id text primary key,
    case_id text not null references cases (id),
    -- Set as soon as the resident has agreed: without it there is no link.
    consent_id text references consents (id),
    state text not null,
    data text not null,
    -- Of the newest link only.
    token_hash text unique,
    sent_at bigint,
    expires_at bigint,
    version bigint not null,
    asked_at bigint not null,
    changed_at bigint not null
);
create index hand_overs_of_case on hand_overs (case_id, asked_at);
create index hand_overs_open on hand_overs (state, expires_at);

-- What a coordinator was reminded of; each once.
create table reminders (
    case_id text not null references cases (id),
    subject text not null,
    due_on text not null,
    sent_at bigint not null,
    primary key (case_id, subject, due_on)
);

-- Case cards. A draft belongs to its case; a published card belongs to nobody.
create table knowhow (
    id text primary key,
    case_id text references cases (id),
    state text not null check (state in ('draft', 'published')),
    author text not null,
    reviewer text,
    data text not null,
    version bigint not null,
    created_at bigint not null,
    published_at bigint
);
create index knowhow_by_state on knowhow (state, created_at);
create index knowhow_of_case on knowhow (case_id);

create table issues (
    id text primary key,
    case_id text not null references cases (id),
    coordinator_id text not null,
    kind text not null,
    field text not null,
    area text not null,
    text text not null,
    told_at bigint not null
);
create index issues_by_time on issues (told_at);
