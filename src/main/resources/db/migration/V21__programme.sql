-- What the parties do to reach their targets: who does what by when, what it should lift, and what has become of it.
create table programme_person (
    workspace_id uuid not null,
    person_id uuid not null,
    collaboration_id uuid not null,
    party varchar(8),
    -- Empty once somebody does not want to be named any more.
    name varchar(120) not null,
    primary key (workspace_id, person_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create index programme_person_of_collaboration on programme_person (workspace_id, collaboration_id);

-- A link to the actions of one person, or to the calendar of the whole programme. Only its fingerprint is kept.
create table programme_link (
    workspace_id uuid not null,
    link_hash varchar(64) not null,
    collaboration_id uuid not null,
    person_id uuid,
    primary key (workspace_id, link_hash),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade
);

create table programme_action (
    workspace_id uuid not null,
    action_id uuid not null,
    collaboration_id uuid not null,
    person_id uuid not null,
    occasion text not null,
    deed text not null,
    due_on date not null,
    effort_days integer,
    sign text not null,
    status varchar(12) not null,
    done_on date,
    dropped_why text not null,
    confidence_customer integer,
    confidence_supplier integer,
    place integer not null,
    added_at timestamp not null,
    primary key (workspace_id, action_id),
    foreign key (workspace_id, collaboration_id) references collaboration (workspace_id, collaboration_id) on delete cascade,
    foreign key (workspace_id, person_id) references programme_person (workspace_id, person_id)
);

create index programme_action_of_collaboration on programme_action (workspace_id, collaboration_id);

-- By how many tenths of a level an action should lift an aspect.
create table programme_lift (
    workspace_id uuid not null,
    action_id uuid not null,
    aspect varchar(60) not null,
    tenths integer not null,
    primary key (workspace_id, action_id, aspect),
    foreign key (workspace_id, action_id) references programme_action (workspace_id, action_id) on delete cascade
);

-- What was said of an action, and when; nothing of it is ever changed.
create table programme_note (
    workspace_id uuid not null,
    note_id uuid not null,
    action_id uuid not null,
    noted_at timestamp not null,
    -- Of whoever has signed in; empty where the owner came by a personal link.
    name varchar(120) not null,
    status varchar(12),
    said text not null,
    primary key (workspace_id, note_id),
    foreign key (workspace_id, action_id) references programme_action (workspace_id, action_id) on delete cascade
);

create index programme_note_of_action on programme_note (workspace_id, action_id);
