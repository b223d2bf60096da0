-- One schema for SQLite and PostgreSQL: text, bigint and nothing else. Ids are UUIDv7 text, times
-- are milliseconds since 1970 (UTC), JSON is text that only Rust reads.

create table conversations (
    id text primary key,
    platform text not null,
    bot text not null,
    chat text not null,
    token_hash text unique,
    memory text not null,
    next_seq bigint not null,
    lease_until bigint not null,
    leased_by text,
    created_at bigint not null,
    changed_at bigint not null,
    unique (platform, bot, chat)
);

-- What came in. The key makes a repeated update a no-op.
create table inbox (
    id text primary key,
    platform text not null,
    bot text not null,
    chat text not null,
    update_id text not null,
    conversation_id text not null references conversations (id),
    said text not null,
    state text not null check (state in ('waiting', 'answered', 'failed')),
    attempts bigint not null,
    due_at bigint not null,
    received_at bigint not null,
    unique (platform, bot, chat, update_id)
);
create index inbox_waiting on inbox (state, due_at);
create index inbox_of_conversation on inbox (conversation_id, state);

create table cases (
    id text primary key,
    conversation_id text not null references conversations (id),
    state text not null,
    data text not null,
    holder text,
    widen_at bigint,
    version bigint not null,
    asked_at bigint not null,
    changed_at bigint not null
);
create index cases_of_conversation on cases (conversation_id, asked_at);
create index cases_due on cases (state, widen_at);
create index cases_of_holder on cases (holder, state);

-- The conversation as people see it. A message with a case is read by that case's coordinator.
create table messages (
    id text primary key,
    conversation_id text not null references conversations (id),
    seq bigint not null,
    author text not null check (author in ('resident', 'bot', 'coordinator')),
    body text not null,
    inbox_id text references inbox (id),
    case_id text references cases (id),
    created_at bigint not null,
    unique (conversation_id, seq)
);
create index messages_of_case on messages (case_id, seq);
create index messages_of_inbox on messages (inbox_id);

-- What goes out, once: written in the transaction that changes the conversation.
create table outbox (
    id text primary key,
    message_id text not null references messages (id),
    conversation_id text not null references conversations (id),
    lane bigint not null,
    state text not null check (state in ('waiting', 'sending', 'sent', 'given_up')),
    due_at bigint not null,
    lease_until bigint not null,
    attempts bigint not null,
    created_at bigint not null
);
create index outbox_waiting on outbox (state, lane, due_at);
create index outbox_of_conversation on outbox (conversation_id, state);

create table consents (
    id text primary key,
    conversation_id text not null references conversations (id),
    case_id text not null references cases (id),
    text_version text not null,
    lang text not null,
    data text not null,
    receiver text not null,
    purpose text not null,
    given_at bigint not null,
    withdrawn_at bigint
);
create index consents_of_conversation on consents (conversation_id);

create table desks (
    id text primary key,
    data text not null
);

create table coordinators (
    id text primary key,
    desk_id text not null references desks (id),
    data text not null,
    last_served bigint
);

-- Nobody is offered a case without a consent.
create table offers (
    case_id text not null references cases (id),
    coordinator_id text not null references coordinators (id),
    consent_id text not null references consents (id),
    state text not null,
    offered_at bigint not null,
    primary key (case_id, coordinator_id)
);
create index offers_of_coordinator on offers (coordinator_id, state);

-- What happened to a case, by whom; never changed.
create table case_events (
    case_id text not null references cases (id),
    n bigint not null,
    at bigint not null,
    actor text not null,
    event text not null,
    primary key (case_id, n)
);

create table sign_in_links (
    token_hash text primary key,
    coordinator_id text not null references coordinators (id),
    expires_at bigint not null,
    used_at bigint
);

create table sessions (
    token_hash text primary key,
    coordinator_id text not null references coordinators (id),
    form_key text not null,
    expires_at bigint not null
);
