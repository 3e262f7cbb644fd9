-- The day on which the timeline last told of a try; tries before anything was answered are told to the owner of the link alone.
alter table invitation add column try_told_on date;
