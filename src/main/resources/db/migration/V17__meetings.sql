-- A meeting of both parties of a collaboration. While it is in session it has a code by which people join, and stands at a step of
-- one of its topics. Its version grows with everything that those who are there see of it.
create table meeting (
    workspace_id uuid not null,
    meeting_id uuid not null,
    collaboration_id uuid not null,
    kind varchar(12) not null,
    wave_id uuid,
    held_on date not null,
    begins_at varchar(5) not null,
    place text not null,
    minutes integer not null,
    led_by uuid not null,
    leader varchar(120) not null,
    customer_threshold integer not null,
    supplier_threshold integer not null,
    state varchar(12) not null,
    created_at timestamp not null,
    started_at timestamp,
    concluded_at timestamp,
    agreed_at timestamp,
    code varchar(8),
    version bigint default 0 not null,
    topic_id uuid,
    step varchar(12),
    hidden boolean default false not null,
    clock_ends_at timestamp,
    clock_left integer,
    primary key (workspace_id, meeting_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade,
    foreign key (workspace_id, wave_id) references wave (workspace_id, wave_id) on delete cascade
);

create index meeting_of_collaboration on meeting (workspace_id, collaboration_id);

-- What is talked about: an aspect, or something that somebody brought. Topics that were taken off stay, and so do those that wait
-- for the next meeting.
create table meeting_topic (
    workspace_id uuid not null,
    meeting_id uuid not null,
    topic_id uuid not null,
    place integer not null,
    shelf varchar(8) not null,
    aspect varchar(60),
    title varchar(200) not null,
    minutes integer not null,
    proposed_by varchar(8),
    primary key (workspace_id, topic_id),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade
);

create index topic_of_meeting on meeting_topic (workspace_id, meeting_id);

-- What one party writes down beforehand, for its own side alone.
create table meeting_note (
    workspace_id uuid not null,
    topic_id uuid not null,
    party varchar(8) not null,
    text text not null,
    primary key (workspace_id, topic_id, party),
    foreign key (workspace_id, topic_id) references meeting_topic (workspace_id, topic_id) on delete cascade
);

-- Somebody’s place at the table: invited by name or by ticket, with a link until it is taken, or joined by the code.
create table meeting_seat (
    workspace_id uuid not null,
    meeting_id uuid not null,
    seat_id uuid not null,
    party varchar(8) not null,
    governance_level varchar(12) not null,
    name varchar(120) not null,
    invited boolean not null,
    link varchar(32),
    device_hash varchar(64),
    present boolean not null,
    came boolean default false not null,
    steers boolean default false not null,
    primary key (workspace_id, seat_id),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade
);

create index seat_of_meeting on meeting_seat (workspace_id, meeting_id);
create index seat_of_device on meeting_seat (workspace_id, device_hash);

-- A question that everybody votes on at the same time. Once it is closed, what may be told of each side stays.
create table meeting_round (
    workspace_id uuid not null,
    meeting_id uuid not null,
    round_id uuid not null,
    topic_id uuid,
    question varchar(12) not null,
    number integer not null,
    open boolean not null,
    primary key (workspace_id, round_id),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade,
    foreign key (workspace_id, topic_id) references meeting_topic (workspace_id, topic_id) on delete cascade
);

create index round_of_meeting on meeting_round (workspace_id, meeting_id);

-- Who voted what, until the meeting is concluded.
create table meeting_vote (
    workspace_id uuid not null,
    round_id uuid not null,
    seat_id uuid not null,
    level integer not null,
    primary key (workspace_id, round_id, seat_id),
    foreign key (workspace_id, round_id) references meeting_round (workspace_id, round_id) on delete cascade,
    foreign key (workspace_id, seat_id) references meeting_seat (workspace_id, seat_id) on delete cascade
);

-- Of a closed round: how many of a side voted, and, unless that is withheld, how many of those who were invited, and of those who
-- joined by the code, chose each level.
create table meeting_tally (
    workspace_id uuid not null,
    round_id uuid not null,
    party varchar(8) not null,
    voted integer not null,
    withheld boolean not null,
    invited varchar(60) not null,
    joined varchar(60) not null,
    primary key (workspace_id, round_id, party),
    foreign key (workspace_id, round_id) references meeting_round (workspace_id, round_id) on delete cascade
);

-- What somebody wrote before the talk; shown to everybody together, without names.
create table meeting_line (
    workspace_id uuid not null,
    topic_id uuid not null,
    seat_id uuid not null,
    text text not null,
    primary key (workspace_id, topic_id, seat_id),
    foreign key (workspace_id, topic_id) references meeting_topic (workspace_id, topic_id) on delete cascade,
    foreign key (workspace_id, seat_id) references meeting_seat (workspace_id, seat_id) on delete cascade
);

-- What both sides concluded about a topic, field by field, so that two who write at the same time lose nothing.
create table meeting_conclusion (
    workspace_id uuid not null,
    topic_id uuid not null,
    field varchar(24) not null,
    value text not null,
    primary key (workspace_id, topic_id, field),
    foreign key (workspace_id, topic_id) references meeting_topic (workspace_id, topic_id) on delete cascade
);

-- What somebody will do: if this happens, then we do that.
create table meeting_action (
    workspace_id uuid not null,
    meeting_id uuid not null,
    action_id uuid not null,
    topic_id uuid,
    occasion text not null,
    deed text not null,
    party varchar(8) not null,
    owner varchar(120) not null,
    due_on date not null,
    goes_to varchar(120) not null,
    hear_on date,
    state varchar(8) not null,
    primary key (workspace_id, action_id),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade,
    foreign key (workspace_id, topic_id) references meeting_topic (workspace_id, topic_id) on delete cascade
);

create index action_of_meeting on meeting_action (workspace_id, meeting_id);

-- Which side has ended its participation, through whom and when.
create table meeting_ending (
    workspace_id uuid not null,
    meeting_id uuid not null,
    party varchar(8) not null,
    name varchar(120) not null,
    email varchar(254) not null,
    ended_at timestamp not null,
    primary key (workspace_id, meeting_id, party),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade
);

-- Who agreed to the record for which party, and to which text of it.
create table meeting_agreement (
    workspace_id uuid not null,
    meeting_id uuid not null,
    party varchar(8) not null,
    name varchar(120) not null,
    email varchar(254) not null,
    agreed_at timestamp not null,
    fingerprint varchar(64) not null,
    primary key (workspace_id, meeting_id, party),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade
);

-- The record as both agreed to it, for good.
create table meeting_record (
    workspace_id uuid not null,
    meeting_id uuid not null,
    content text not null,
    fingerprint varchar(64) not null,
    primary key (workspace_id, meeting_id),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade
);

-- What was said of the record, before both agreed and afterwards.
create table meeting_addition (
    workspace_id uuid not null,
    meeting_id uuid not null,
    addition_id uuid not null,
    party varchar(8),
    name varchar(120) not null,
    text text not null,
    added_at timestamp not null,
    primary key (workspace_id, addition_id),
    foreign key (workspace_id, meeting_id) references meeting (workspace_id, meeting_id) on delete cascade
);

create index addition_of_meeting on meeting_addition (workspace_id, meeting_id);
