-- Partners that take over what a desk cannot do itself. Organisations and services are public bodies
-- and what they publish; nothing here is about a resident.

create table organizations (
    id text primary key,
    data text not null,
    changed_at bigint not null
);

create table partners (
    id text primary key,
    organization_id text not null references organizations (id),
    state text not null
        check (state in ('proposed', 'introduced', 'contacted', 'agreed', 'refused')),
    data text not null,
    changed_at bigint not null
);
create index partners_of_organization on partners (organization_id);
create index partners_by_state on partners (state);

-- Who moved a partner through the states, and when; rows are only ever added.
create table partner_changes (
    id text primary key,
    partner_id text not null references partners (id),
    at bigint not null,
    actor text not null,
    step text not null,
    state text not null
);
create index changes_of_partner on partner_changes (partner_id, id);
