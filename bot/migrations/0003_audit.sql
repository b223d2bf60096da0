-- Who saw and did what; rows are only ever added. Names no resident: a case is named by its id.
create table audit (
    id text primary key,
    at bigint not null,
    actor text not null,
    action text not null,
    case_id text,
    detail text not null
);
create index audit_of_case on audit (case_id, at);
