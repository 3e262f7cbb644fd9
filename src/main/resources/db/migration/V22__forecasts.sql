-- What somebody expects a level to be on a day: in tenths of a level, with the interval that holds it four times out of five. What was
-- saved never changes; whoever thinks again saves another.
create table level_forecast (
    workspace_id uuid not null,
    forecast_id uuid not null,
    collaboration_id uuid not null,
    aspect varchar(60) not null,
    party varchar(8),
    for_day date not null,
    point integer not null,
    low integer not null,
    high integer not null,
    given_as varchar(12) not null,
    name varchar(120) not null,
    email varchar(254) not null,
    saved_at timestamp not null,
    primary key (workspace_id, forecast_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create index level_forecast_of_collaboration on level_forecast (workspace_id, collaboration_id);
