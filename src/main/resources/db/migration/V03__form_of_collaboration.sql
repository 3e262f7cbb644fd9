-- What the answers say of the form of collaboration: computed once, at closing, for each way of weighting.
create table snapshot_form (
    workspace_id uuid not null,
    wave_id uuid not null,
    weighting varchar(12) not null,
    name varchar(24) not null,
    probability double precision not null,
    stated boolean not null,
    primary key (workspace_id, wave_id, weighting, name),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);
