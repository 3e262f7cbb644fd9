-- People who came by a shared link do not count where it is asked what may be told, so a snapshot knows how many they are.
alter table snapshot_party add column joined integer not null default 0;
alter table snapshot_count add column joined integer not null default 0;

-- How finely a question is told, where that does not follow from the number of people.
create table snapshot_detail (
    workspace_id uuid not null,
    wave_id uuid not null,
    party varchar(8) not null,
    question varchar(120) not null,
    detail varchar(20) not null,
    primary key (workspace_id, wave_id, party, question),
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);
