-- A meeting that goes through a guide instead of results: a kick-off, or the recovery of a relationship in trouble.
alter table meeting_topic add column guided varchar(20);

-- Whether what both parties said about it by themselves was shown; it does not change from then on.
alter table meeting_topic add column revealed boolean default false not null;

-- What a party says about a topic by itself. The other one sees it once both are shown at the same moment.
create table meeting_statement (
    workspace_id uuid not null,
    topic_id uuid not null,
    party varchar(8) not null,
    prompt varchar(20) not null,
    text text not null,
    primary key (workspace_id, topic_id, party, prompt),
    foreign key (workspace_id, topic_id) references meeting_topic (workspace_id, topic_id) on delete cascade
);
