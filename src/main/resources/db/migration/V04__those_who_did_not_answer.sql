-- What those who did not answer can have changed about a mean: computed once, at closing, for each way of weighting.
create table snapshot_silence (
    workspace_id uuid not null,
    wave_id uuid not null,
    weighting varchar(12) not null,
    party varchar(8) not null,
    question varchar(120) not null,
    lowest double precision not null,
    highest double precision not null,
    low double precision not null,
    high double precision not null,
    primary key (workspace_id, wave_id, weighting, party, question),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);
