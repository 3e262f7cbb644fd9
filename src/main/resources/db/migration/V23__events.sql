-- What happened around a collaboration, or will, as somebody of it noted down.
create table relation_event (
    workspace_id uuid not null,
    event_id uuid not null,
    collaboration_id uuid not null,
    kind varchar(20) not null,
    on_day date not null,
    said varchar(200) not null,
    name varchar(120) not null,
    email varchar(254) not null,
    primary key (workspace_id, event_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create index relation_event_of_collaboration on relation_event (workspace_id, collaboration_id);
