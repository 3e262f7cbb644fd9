-- How a person came to be asked, since when, on which sheet of tickets, and in place of which lost link.
alter table invitation add column admission varchar(8) default 'invited' not null;
update invitation set admission = 'joined' where joined;
alter table invitation drop column joined;
alter table invitation add column admitted_on date;
alter table invitation add column sheet smallint;
alter table invitation add column replaces uuid;

-- The day on which somebody sent in, and no more of the moment.
alter table invitation add column answered_on date;
update invitation set answered_on = current_date where answered;
alter table invitation drop column answered;

-- Whether the people of a party may join by themselves.
alter table wave_party add column joinable boolean default true not null;
