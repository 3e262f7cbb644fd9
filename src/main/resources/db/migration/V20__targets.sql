-- The level that an aspect should have on a day, in halves of a level. What was set does not change; another one takes its place.
create table target (
    workspace_id uuid not null,
    target_id uuid not null,
    collaboration_id uuid not null,
    aspect varchar(60) not null,
    party varchar(8),
    by_day date not null,
    halves integer not null,
    why text not null,
    set_at timestamp not null,
    name varchar(120) not null,
    email varchar(254) not null,
    agreed_by_customer boolean default false not null,
    agreed_by_supplier boolean default false not null,
    held_since timestamp,
    ended_at timestamp,
    primary key (workspace_id, target_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create index target_of_collaboration on target (workspace_id, collaboration_id);
