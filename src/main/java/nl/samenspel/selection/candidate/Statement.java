package nl.samenspel.selection.candidate;

import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.selection.LotId;

/** Of whom levels are stated, for which lot, and by whom: sources are never mixed. */
public record Statement(CandidateId candidate, LotId lot, LevelSource source) {}
