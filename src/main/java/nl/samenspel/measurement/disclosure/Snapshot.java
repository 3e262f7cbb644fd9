package nl.samenspel.measurement.disclosure;

import java.util.Set;
import java.util.random.RandomGenerator;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * What closing a wave keeps of its answers: nothing but what may be published, so that whatever is derived from it is safe
 * (method D2).
 */
public record Snapshot(Instrument instrument, PerParty<PartySnapshot> parties) {

    /**
     * Closes a wave.
     *
     * @param random puts the remarks in an order that is drawn once and for all
     */
    public static Snapshot take(WaveAnswers wave, RandomGenerator random) {
        return new Snapshot(
                wave.instrument(), wave.parties().map(answers -> Closing.close(wave.instrument(), answers, random)));
    }

    public PartySnapshot party(Party party) {
        return parties.of(party);
    }

    /** Is it told of a party, that was promised anonymity, how many answered what? */
    public boolean tellsByLevel(Party party) {
        return party(party).tellsByLevel();
    }

    /** The same, telling no more of these parties than it would of nine people. */
    public Snapshot asOfNine(Set<Party> some) {
        return new Snapshot(
                instrument,
                PerParty.each(party -> some.contains(party) ? party(party).asOfNine() : party(party)));
    }

    /** The same, telling no more of what people say now of an earlier assessment than it would of nine people. */
    public Snapshot lookingBackAsOfNine() {
        return new Snapshot(instrument, parties.map(PartySnapshot::lookingBackAsOfNine));
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
