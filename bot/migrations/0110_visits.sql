-- Organisers ask a coordinator to come or to advise. `data` is sealed: the request with its note,
-- contact and offers; whoever saves an older version than the stored one has lost the race.
create table visits (
    id text primary key,
    organiser_id text not null references organisers (id),
    state text not null,
    data text not null,
    holder text references coordinators (id),
    widen_at bigint,
    expires_at bigint,
    version bigint not null,
    asked_at bigint not null,
    changed_at bigint not null
);
create index visits_of_organiser on visits (organiser_id, asked_at);
create index visits_of_holder on visits (holder, state);
create index visits_by_state on visits (state, changed_at);

-- Who was asked, and what they heard of it in their own messenger: due when the desk opens, and told
-- once how it ended.
create table visit_offers (
    visit_id text not null references visits (id),
    coordinator_id text not null references coordinators (id),
    state text not null,
    due_at bigint not null,
    notice text not null check (notice in ('waiting', 'sent', 'told', 'dropped')),
    primary key (visit_id, coordinator_id)
);
create index visit_offers_of_coordinator on visit_offers (coordinator_id, state);
create index visit_offers_waiting on visit_offers (notice, due_at);

-- The reminder of the day before: once for each agreed day.
create table visit_reminders (
    visit_id text not null references visits (id),
    day text not null,
    sent_at bigint not null,
    primary key (visit_id, day)
);
