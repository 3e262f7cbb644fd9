-- A last day ends in the evening of a place: the workspace's, and from its opening on that of the wave.
alter table workspace add column zone varchar(60) default 'Europe/Amsterdam' not null;
alter table wave add column zone varchar(60);
update wave set zone = 'UTC' where state <> 'planned';

-- A sponsor who comes after another counts later: once the other party agrees, or says nothing for a while.
alter table role_grant add column announced_at timestamp;
alter table role_grant add column objected_at timestamp;
alter table role_grant add column objected_by text;

-- Parties for which somebody has spoken: whoever comes now is not the first.
create table spoken_for (
    workspace_id uuid not null references workspace (workspace_id) on delete cascade,
    collaboration_id uuid not null,
    party varchar(8) not null,
    primary key (workspace_id, collaboration_id, party)
);
insert into spoken_for (workspace_id, collaboration_id, party)
select distinct g.workspace_id, g.collaboration_id, g.party
from role_grant g
join account a on a.account_id = g.account_id
where g.role = 'sponsor' and a.password_hash is not null;

-- Who handed out a link, for whoever follows it.
alter table role_offer add column made_by varchar(120) default '' not null;
alter table welcome_link add column made_by varchar(120) default '' not null;

-- Names are not enough to tell people apart.
alter table timeline_entry add column actor_email varchar(254) default '' not null;
alter table timeline_entry add column people text default '' not null;
alter table wave_party add column agreed_email varchar(254);
