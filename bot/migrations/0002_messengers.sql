-- Messengers. A conversation may be reached at several addresses (a person joined them), updates
-- have an order of their own, and what goes out knows its address, its page and its way back.

create table addresses (
    platform text not null,
    bot text not null,
    chat text not null,
    conversation_id text not null references conversations (id),
    -- What the platform wants to be called with where that is not the chat (Discord's channel).
    route text,
    -- The newest message of this chat that is stored; what came later is asked for after a gap.
    mark bigint not null,
    used_at bigint not null,
    -- Since when the platform delivers nothing there (the person blocked the bot).
    closed_at bigint,
    primary key (platform, bot, chat)
);
create index addresses_of_conversation on addresses (conversation_id, used_at);
insert into addresses (platform, bot, chat, conversation_id, mark, used_at)
    select platform, bot, chat, id, 0, changed_at from conversations;

-- Set when the person joined this conversation with another, which goes on.
alter table conversations add column joined_into text references conversations (id);
-- Set when the person was forgotten: the emptied row goes when nobody came back.
alter table conversations add column forget_at bigint;

-- The platform's own order of updates; 0 where they come one by one.
alter table inbox add column position bigint not null default 0;
-- How to answer just this update (Discord's interaction token).
alter table inbox add column via text;
drop index inbox_waiting;
create index inbox_waiting on inbox (state, id);

-- Where it goes, decided when it is written: the address that the person used last.
alter table outbox add column platform text not null default '';
alter table outbox add column bot text not null default '';
alter table outbox add column chat text not null default '';
alter table outbox add column via text;
-- Its place in the conversation, and which part of a message that is too long for the platform.
alter table outbox add column seq bigint not null default 0;
alter table outbox add column page bigint not null default 0;
-- Why the last try failed: a code of the platform or of ours, never a text of a person.
alter table outbox add column reason text;
update outbox set
    platform = (select c.platform from conversations c where c.id = outbox.conversation_id),
    bot = (select c.bot from conversations c where c.id = outbox.conversation_id),
    chat = (select c.chat from conversations c where c.id = outbox.conversation_id),
    seq = (select m.seq from messages m where m.id = outbox.message_id);
drop index outbox_waiting;
create index outbox_waiting on outbox (platform, bot, state, lane, id);

-- One process at a time speaks for a bot.
create table leases (
    name text primary key,
    holder text not null,
    lease_until bigint not null
);

-- Codes with which a person joins two chats. The used row is the record of that consent.
create table link_codes (
    code_hash text primary key,
    conversation_id text not null references conversations (id),
    expires_at bigint not null,
    used_at bigint,
    joined_conversation_id text references conversations (id),
    text_version text,
    lang text
);

-- Codes with which a coordinator links an own chat, and the chats linked so.
create table invitations (
    code_hash text primary key,
    coordinator_id text not null references coordinators (id),
    expires_at bigint not null,
    used_at bigint
);
create table coordinator_chats (
    conversation_id text primary key references conversations (id),
    coordinator_id text not null references coordinators (id),
    linked_at bigint not null
);
create index chats_of_coordinator on coordinator_chats (coordinator_id);
