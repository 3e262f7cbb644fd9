-- To the last day of which assessment people look back, and on which aspects; empty where they do not.
alter table wave add column looks_back_to date;
alter table wave add column looks_back_on varchar(2000) default '' not null;
