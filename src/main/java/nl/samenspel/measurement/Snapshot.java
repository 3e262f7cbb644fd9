package nl.samenspel.measurement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What closing a wave keeps of its answers: nothing but what may be published, so that whatever is derived from it is safe
 * (method D2).
 */
public record Snapshot(Instrument instrument, Map<Party, PartySnapshot> parties) {
    public Snapshot {
        parties = Map.copyOf(parties);
    }

    /**
     * Closes a wave.
     *
     * @param random puts the remarks in an order that is drawn once and for all
     */
    public static Snapshot take(WaveAnswers wave, RandomGenerator random) {
        Map<Party, PartySnapshot> parties = new EnumMap<>(Party.class);
        wave.parties()
                .forEach((party, answers) -> parties.put(party, Closing.close(wave.instrument(), answers, random)));
        return new Snapshot(wave.instrument(), parties);
    }

    public PartySnapshot party(Party party) {
        PartySnapshot snapshot = parties.get(party);
        if (snapshot == null) {
            throw new IllegalStateException("a snapshot has both parties: " + parties.keySet());
        }
        return snapshot;
    }

    /** Is it told of a party, that was promised anonymity, how many answered what? */
    public boolean tellsByLevel(Party party) {
        return party(party).tellsByLevel();
    }

    /** The same, telling no more of these parties than it would of nine people. */
    public Snapshot asOfNine(Set<Party> some) {
        Map<Party, PartySnapshot> told = new EnumMap<>(parties);
        some.forEach(party -> told.computeIfPresent(party, (_, snapshot) -> snapshot.asOfNine()));
        return new Snapshot(instrument, told);
    }

    /** The snapshot as plain rows, in a fixed order. */
    public SnapshotRows rows() {
        return SnapshotRows.of(this);
    }

    /** The snapshot that gave these rows; they may come in any order. */
    public static Snapshot of(Instrument instrument, SnapshotRows rows) {
        return rows.snapshot(instrument);
    }
}
