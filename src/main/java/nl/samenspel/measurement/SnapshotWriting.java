package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.measurement.SnapshotRows.CountRow;
import nl.samenspel.measurement.SnapshotRows.PartyRow;
import nl.samenspel.measurement.SnapshotRows.RemarkRow;

/** A snapshot written as rows, in the order of the instrument. */
final class SnapshotWriting {
    static final String DIFFERENCE = ".difference";

    private final List<PartyRow> parties = new ArrayList<>();
    private final List<CountRow> counts = new ArrayList<>();
    private final List<RemarkRow> remarks = new ArrayList<>();

    private SnapshotWriting() {}

    static SnapshotRows rows(Snapshot snapshot) {
        SnapshotWriting writing = new SnapshotWriting();
        for (Party party : Party.values()) {
            if (snapshot.parties().containsKey(party)) {
                writing.write(party, snapshot.party(party), snapshot.instrument());
            }
        }
        return new SnapshotRows(writing.parties, writing.counts, writing.remarks);
    }

    private void write(Party party, PartySnapshot snapshot, Instrument instrument) {
        List<Block> blocks = snapshot.partition().map(Partition::blocks).orElseGet(List::of);
        parties.add(new PartyRow(
                party,
                snapshot.disclosure().threshold(),
                snapshot.invited(),
                snapshot.respondents(),
                blocks.stream()
                        .map(block -> block.slug() + ":" + snapshot.blocks().get(block))
                        .collect(Collectors.joining("|"))));
        for (Question question : instrument.published()) {
            snapshot.histograms()
                    .getOrDefault(question, Map.of())
                    .forEach((block, histogram) -> write(party, block, question.key(), histogram.counts()));
        }
        for (AskedAspect aspect : instrument.aspects()) {
            snapshot.differences()
                    .getOrDefault(aspect.slug(), Map.of())
                    .forEach((block, differences) ->
                            write(party, block, aspect.slug() + DIFFERENCE, differences.counts()));
        }
        for (int position = 0; position < snapshot.remarks().size(); position++) {
            Remark remark = snapshot.remarks().get(position);
            remarks.add(new RemarkRow(party, position, remark.aspect(), remark.text()));
        }
    }

    private void write(Party party, Block block, String question, Map<Integer, Integer> people) {
        people.forEach((value, count) -> counts.add(new CountRow(party, block.slug(), question, value, count)));
    }
}
