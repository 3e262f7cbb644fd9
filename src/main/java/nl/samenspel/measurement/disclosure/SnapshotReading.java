package nl.samenspel.measurement.disclosure;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.SnapshotRows.CountRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.DetailRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.PartyRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.RemarkRow;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/** A snapshot read back from its rows. */
final class SnapshotReading {

    private SnapshotReading() {}

    static Snapshot snapshot(Instrument instrument, SnapshotRows rows) {
        Map<Party, PartySnapshot> parties = new EnumMap<>(Party.class);
        for (PartyRow row : rows.parties()) {
            List<CountRow> counts = rows.counts().stream()
                    .filter(count -> count.party() == row.party())
                    .toList();
            parties.put(
                    row.party(),
                    party(instrument, row, counts, details(row.party(), rows), remarks(row.party(), rows)));
        }
        return new Snapshot(instrument, PerParty.of(parties));
    }

    private static PartySnapshot party(
            Instrument instrument,
            PartyRow row,
            List<CountRow> counts,
            Map<Question, Detail> details,
            List<Remark> remarks) {
        Scale scale = instrument.scale();
        Map<Question, Map<Block, Histogram>> histograms = new HashMap<>();
        Map<String, Map<Block, Differences>> differences = new HashMap<>();
        Map<String, Map<Block, Integer>> fewInOne = new HashMap<>();
        byQuestion(counts, CountRow::people).forEach((key, blocks) -> {
            if (key.endsWith(SnapshotWriting.DIFFERENCE)) {
                String aspect = key.substring(0, key.length() - SnapshotWriting.DIFFERENCE.length());
                differences.put(aspect, each(blocks, people -> new Differences(scale, people)));
            } else if (key.endsWith(SnapshotWriting.FEW)) {
                String linked = key.substring(0, key.length() - SnapshotWriting.FEW.length());
                fewInOne.put(linked, each(blocks, people -> people.getOrDefault(0, 0)));
            } else {
                histograms.put(Question.parse(key), each(blocks, people -> new Histogram(scale, people)));
            }
        });
        return new PartySnapshot(
                Disclosure.ofThreshold(row.threshold()),
                row.invited(),
                row.respondents(),
                row.joined(),
                blocks(row.blocks()),
                histograms,
                joiners(counts, scale),
                details,
                fewInOne,
                differences,
                remarks);
    }

    private static Map<Question, Map<Block, Histogram>> joiners(List<CountRow> counts, Scale scale) {
        Map<Question, Map<Block, Histogram>> joiners = new HashMap<>();
        byQuestion(counts.stream().filter(row -> row.joined() > 0).toList(), CountRow::joined)
                .forEach((key, blocks) ->
                        joiners.put(Question.parse(key), each(blocks, people -> new Histogram(scale, people))));
        return joiners;
    }

    private static Map<Question, Detail> details(Party party, SnapshotRows rows) {
        return rows.details().stream()
                .filter(row -> row.party() == party)
                .collect(Collectors.toMap(row -> Question.parse(row.question()), DetailRow::detail));
    }

    private static Map<String, Map<Block, SortedMap<Integer, Integer>>> byQuestion(
            List<CountRow> counts, ToIntFunction<CountRow> people) {
        Map<String, Map<Block, SortedMap<Integer, Integer>>> questions = new HashMap<>();
        for (CountRow row : counts) {
            questions
                    .computeIfAbsent(row.question(), key -> new HashMap<>())
                    .computeIfAbsent(Block.parse(row.block()), block -> new TreeMap<>())
                    .put(row.value(), people.applyAsInt(row));
        }
        return questions;
    }

    private static <T> Map<Block, T> each(
            Map<Block, SortedMap<Integer, Integer>> blocks, Function<SortedMap<Integer, Integer>, T> made) {
        return blocks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> made.apply(entry.getValue())));
    }

    private static Map<Block, Integer> blocks(String text) {
        Map<Block, Integer> blocks = new LinkedHashMap<>();
        for (String block : text.isEmpty() ? List.<String>of() : List.of(text.split("\\|"))) {
            int colon = block.indexOf(':');
            blocks.put(Block.parse(block.substring(0, colon)), Integer.valueOf(block.substring(colon + 1)));
        }
        return Collections.unmodifiableMap(blocks);
    }

    private static List<Remark> remarks(Party party, SnapshotRows rows) {
        return rows.remarks().stream()
                .filter(remark -> remark.party() == party)
                .sorted(Comparator.comparingInt(RemarkRow::position))
                .map(remark -> new Remark(remark.aspect(), remark.text()))
                .toList();
    }
}
