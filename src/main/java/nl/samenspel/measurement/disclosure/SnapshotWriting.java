package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.SnapshotRows.CountRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.DetailRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.PartyRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.RemarkRow;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.party.Party;

/** A snapshot written as rows, in the order of the instrument. */
public final class SnapshotWriting {
    public static final String DIFFERENCE = ".difference";
    static final String FEW = ".few";

    private final List<PartyRow> parties = new ArrayList<>();
    private final List<CountRow> counts = new ArrayList<>();
    private final List<DetailRow> details = new ArrayList<>();
    private final List<RemarkRow> remarks = new ArrayList<>();

    private SnapshotWriting() {}

    static SnapshotRows rows(Snapshot snapshot) {
        SnapshotWriting writing = new SnapshotWriting();
        snapshot.parties().forEach((party, of) -> writing.write(party, of, snapshot.instrument()));
        return new SnapshotRows(writing.parties, writing.counts, writing.details, writing.remarks);
    }

    private void write(Party party, PartySnapshot snapshot, Instrument instrument) {
        List<Block> cut = snapshot.partition().map(Partition::blocks).orElseGet(List::of);
        parties.add(new PartyRow(
                party,
                snapshot.disclosure().threshold(),
                snapshot.invited(),
                snapshot.respondents(),
                snapshot.joined(),
                cut.stream()
                        .map(block -> block.slug() + ":" + snapshot.blocks().get(block))
                        .collect(Collectors.joining("|"))));
        for (Question question : instrument.published()) {
            Map<Block, Histogram> joined = snapshot.joiners().getOrDefault(question, Map.of());
            snapshot.histograms().getOrDefault(question, Map.of()).forEach((block, histogram) -> {
                Histogram some = joined.getOrDefault(block, Histogram.empty(instrument.scale()));
                histogram
                        .counts()
                        .forEach((value, people) -> counts.add(new CountRow(
                                party,
                                block.slug(),
                                question.key(),
                                value,
                                people,
                                some.counts().getOrDefault(value, 0))));
            });
            Optional.ofNullable(snapshot.details().get(question))
                    .ifPresent(detail -> details.add(new DetailRow(party, question.key(), detail)));
        }
        new TreeMap<>(snapshot.differences())
                .forEach((aspect, blocks) -> blocks.forEach((block, differences) -> differences
                        .counts()
                        .forEach((value, people) ->
                                counts.add(new CountRow(party, block.slug(), aspect + DIFFERENCE, value, people, 0)))));
        new TreeMap<>(snapshot.fewInOne())
                .forEach((linked, blocks) -> blocks.forEach(
                        (block, people) -> counts.add(new CountRow(party, block.slug(), linked + FEW, 0, people, 0))));
        for (int position = 0; position < snapshot.remarks().size(); position++) {
            Remark remark = snapshot.remarks().get(position);
            remarks.add(new RemarkRow(party, position, remark.aspect(), remark.text()));
        }
    }
}
