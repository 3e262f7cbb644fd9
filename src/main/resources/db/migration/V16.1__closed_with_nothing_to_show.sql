-- Measurements of which nothing of either party can be shown ask nobody for consent, and have no results.
update wave set state = 'fruitless'
where state in ('sealed', 'revealed')
    and (
        select max(length(snapshot_party.blocks)) from snapshot_party
        where snapshot_party.workspace_id = wave.workspace_id and snapshot_party.wave_id = wave.wave_id
    ) = 0;
