-- After how many months a collaboration asks again and meets again, from when somebody said so.
create table cadence (
    workspace_id uuid not null,
    collaboration_id uuid not null,
    assessment_months integer not null,
    -- Empty where there are none.
    pulse_months integer,
    meeting_months integer,
    primary key (workspace_id, collaboration_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);
