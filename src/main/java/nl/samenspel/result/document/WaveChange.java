package nl.samenspel.result.document;

import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.party.PerParty;

/** What became of the levels from one wave to the one that followed it. */
public record WaveChange(ClosedWave from, ClosedWave to, PerParty<LevelChanges> changes) {}
