-- How often somebody began with a personal link that another device had begun with, and on which day last; until closing.
alter table invitation add column tries integer default 0 not null;
alter table invitation add column tried_on date;
