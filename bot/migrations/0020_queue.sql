-- The referral queue: cases that change hands, offers in coordinators' own messengers that wait for
-- opening hours, what each coordinator took, and notes that only desks read.

-- Whether a free case is offered or one that its holder gives on; why it was declined, as a key.
alter table offers add column kind text not null default 'referral';
alter table offers add column reason text;

-- An offer in the coordinator's own messenger: due when the desk opens, and told once how it ended.
create table offer_notices (
    case_id text not null references cases (id),
    coordinator_id text not null references coordinators (id),
    due_at bigint not null,
    state text not null check (state in ('waiting', 'sent', 'told', 'dropped')),
    primary key (case_id, coordinator_id)
);
create index offer_notices_waiting on offer_notices (state, due_at);

-- Each time that a case was taken, for weekly limits and for how long people wait. Names no case:
-- numbers stay true when a person is forgotten. `waited` only for the first search of a case.
create table takings (
    id text primary key,
    coordinator_id text not null references coordinators (id),
    at bigint not null,
    urgency text not null,
    asked_at bigint not null,
    waited bigint
);
create index takings_of_coordinator on takings (coordinator_id, at);
create index takings_by_urgency on takings (urgency, at);

-- Who was asked for advice.
create table advice (
    case_id text not null references cases (id),
    coordinator_id text not null references coordinators (id),
    asked_at bigint not null,
    primary key (case_id, coordinator_id)
);
create index advice_of_coordinator on advice (coordinator_id);

-- What desks write to each other about a case; never shown to the resident.
create table notes (
    id text primary key,
    case_id text not null references cases (id),
    author text not null references coordinators (id),
    body text not null,
    created_at bigint not null
);
create index notes_of_case on notes (case_id, id);
