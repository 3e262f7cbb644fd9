-- Whether a difference depends on the spacing of the levels is told beside the figures of its test only.
alter table snapshot_gap rename column spacing to spacing_of_all;
alter table snapshot_gap add column spacing varchar(16);
update snapshot_gap set spacing = spacing_of_all where probability is not null;
alter table snapshot_gap drop column spacing_of_all;
