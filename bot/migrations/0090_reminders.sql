-- What a resident is to be reminded of, each thing once. What it is stays sealed; `subject` is its
-- hash, under which the same thing is found again. A row with a time in `told_at` was told and stays,
-- so that it is not told again.
create table personal_reminders (
    conversation_id text not null references conversations (id),
    subject text not null,
    data text not null,
    due_on text not null,
    told_at bigint,
    primary key (conversation_id, subject)
);
create index personal_reminders_due on personal_reminders (told_at, due_on);
