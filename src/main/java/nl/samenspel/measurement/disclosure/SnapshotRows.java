package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.party.Party;

/** A snapshot as the rows of four tables. */
public record SnapshotRows(
        List<PartyRow> parties, List<CountRow> counts, List<DetailRow> details, List<RemarkRow> remarks) {
    public SnapshotRows {
        parties = List.copyOf(parties);
        counts = List.copyOf(counts);
        details = List.copyOf(details);
        remarks = List.copyOf(remarks);
    }

    /**
     * One party.
     *
     * @param threshold the fewest people about whom anything may be said; 1 when open
     * @param joined the respondents who came by a shared link
     * @param blocks the published blocks and their respondents: {@code strategic+tactical:13|operational:18}, or empty
     */
    public record PartyRow(Party party, int threshold, int invited, int respondents, int joined, String blocks) {}

    /**
     * How many people of a block gave a score.
     *
     * @param block slug of the block
     * @param question key of the question, {@code <aspect>.difference}, or {@code <what is linked>.few} for those who gave one
     *     of two things that are linked
     * @param value numerator of the score on the instrument's scale; of a difference it may be negative
     * @param joined how many of the people came by a shared link
     */
    public record CountRow(Party party, String block, String question, int value, int people, int joined) {}

    /**
     * How finely one question is told, where that does not follow from the number of people.
     *
     * @param question key of the question
     */
    public record DetailRow(Party party, String question, Detail detail) {}

    /**
     * One remark.
     *
     * @param position place in the party's list, from 0
     * @param aspect slug of the aspect, or empty for the other remarks
     */
    public record RemarkRow(Party party, int position, String aspect, String text) {}

    /** The same rows in order, so many of each kind at a time. */
    public List<SnapshotRows> slices(int most) {
        List<SnapshotRows> slices = new ArrayList<>();
        int rows = Stream.of(parties, counts, details, remarks)
                .mapToInt(List::size)
                .max()
                .orElse(0);
        for (int from = 0; from < rows; from += most) {
            slices.add(new SnapshotRows(
                    slice(parties, from, most),
                    slice(counts, from, most),
                    slice(details, from, most),
                    slice(remarks, from, most)));
        }
        return slices;
    }

    private static <T> List<T> slice(List<T> rows, int from, int most) {
        return rows.subList(Math.min(from, rows.size()), Math.min(from + most, rows.size()));
    }

    static SnapshotRows of(Snapshot snapshot) {
        return SnapshotWriting.rows(snapshot);
    }

    Snapshot snapshot(Instrument instrument) {
        return SnapshotReading.snapshot(instrument, this);
    }
}
