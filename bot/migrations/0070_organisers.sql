-- Employers, schools, cities: who hands out links. `data` is sealed: name, contact, language.
create table organisers (
    id text primary key,
    data text not null,
    verified_on text,
    created_at bigint not null
);
create table organiser_links (
    token_hash text primary key,
    organiser_id text not null references organisers (id),
    expires_at bigint not null,
    used_at bigint
);
create table organiser_sessions (
    token_hash text primary key,
    organiser_id text not null references organisers (id),
    form_key text not null,
    expires_at bigint not null
);

-- A link that is handed out. `data` is sealed, so is `secret`, which signs its codes.
create table campaigns (
    id text primary key,
    organiser_id text references organisers (id),
    data text not null,
    secret text not null,
    starts_on text not null,
    ends_on text,
    ended_at bigint,
    created_at bigint not null
);
-- What a campaign counts, without anybody: how often something happened in a language.
create table campaign_counts (
    campaign_id text not null references campaigns (id),
    what text not null,
    topic text not null,
    lang text not null,
    n bigint not null,
    primary key (campaign_id, what, topic, lang)
);
