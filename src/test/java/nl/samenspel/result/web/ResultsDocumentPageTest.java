package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.result.document.ResultsDocument;
import nl.samenspel.result.document.WaveChange;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/results.md} in step with what the results document holds. */
class ResultsDocumentPageTest {
    private static final Pattern FIELDS = Pattern.compile("^\\| ((?:`\\w+`(?:, )?)+) \\|", Pattern.MULTILINE);

    /** Where each field of an object leads: to an object of this kind, or to one of this kind under every name. */
    private static final Map<String, String> ONE = Map.ofEntries(
            Map.entry("wave.form", "form"),
            Map.entry("change.range", "range"),
            Map.entry("party.benefit", "topic"),
            Map.entry("party.scorecard", "topic"),
            Map.entry("party.ownForm", "intended"),
            Map.entry("party.otherForm", "intended"),
            Map.entry("topic.agreement", "agreement"),
            Map.entry("aspect.importance", "measure"),
            Map.entry("aspect.actual", "measure"),
            Map.entry("aspect.desired", "measure"),
            Map.entry("aspect.guessed", "measure"),
            Map.entry("aspect.then", "measure"),
            Map.entry("pair.importance", "measure"),
            Map.entry("pair.actual", "measure"),
            Map.entry("pair.desired", "measure"),
            Map.entry("pair.guessed", "measure"),
            Map.entry("pair.then", "measure"),
            Map.entry("measure.nonResponse", "nonResponse"),
            Map.entry("measure.agreement", "agreement"));

    private static final Map<String, String> LISTS = Map.of("document.waves", "wave", "document.trend", "change");

    /** Where a field leads to numbers, or to lists of names, under names of their own. */
    private static final Set<String> NUMBERS =
            Set.of("form.probabilities", "form.biological", "intended.counts", "quadrant.incomplete");

    private static final Map<String, String> MANY = Map.of(
            "wave.parties", "party",
            "wave.between", "compared",
            "wave.mirror", "compared",
            "party.aspects", "aspect",
            "party.quadrants", "quadrant",
            "topic.sides", "measure",
            "aspect.facets", "measure",
            "aspect.levels", "pair");

    @Test
    void everyFieldIsDescribedAndNothingElse() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String name : List.of("trading-company", "industrial-company")) {
            for (int threshold : List.of(1, 3, 5, 10)) {
                collect("document", document(name, threshold).tree(), found);
            }
        }
        collect("document", withModules().tree(), found);
        found.remove("pair");
        found.remove("topic");
        found.remove("compared");

        Map<String, Set<String>> described = described();

        assertThat(described.keySet()).isEqualTo(found.keySet());
        String sources = source("ResultsDocument") + source("FigureTree") + source("FormTree") + source("TrendTree");
        found.forEach((kind, fields) -> {
            assertThat(described.get(kind)).as(kind).containsAll(fields);
            TreeSet<String> unseen = new TreeSet<>(described.get(kind));
            unseen.removeAll(fields);
            assertThat(unseen)
                    .as(kind)
                    .allMatch(field -> field.endsWith("Is") || sources.contains("\"" + field + "\""));
        });
    }

    private static void collect(String kind, Map<?, ?> object, Map<String, Set<String>> found) {
        object.forEach((name, value) -> {
            found.computeIfAbsent(kind, _ -> new TreeSet<>()).add(String.valueOf(name));
            String place = kind + "." + name;
            if (LISTS.containsKey(place)) {
                ((List<?>) value).forEach(each -> collect(LISTS.getOrDefault(place, ""), (Map<?, ?>) each, found));
            } else if (MANY.containsKey(place)) {
                ((Map<?, ?>) value)
                        .values()
                        .forEach(each -> collect(MANY.getOrDefault(place, ""), (Map<?, ?>) each, found));
            } else if (kind.equals("compared")) {
                collect("comparison", (Map<?, ?>) value, found);
            } else if (ONE.containsKey(place)) {
                if (value == null) {
                    return;
                }
                collect(ONE.getOrDefault(place, ""), (Map<?, ?>) value, found);
            } else if (!NUMBERS.contains(place)) {
                assertThat(value instanceof Map).as(place).isFalse();
            }
        });
    }

    private static Map<String, Set<String>> described() throws IOException {
        Map<String, Set<String>> described = new TreeMap<>();
        for (String section : Files.readString(Path.of("docs/results.md")).split("\n## ", -1)) {
            TreeSet<String> fields = new TreeSet<>();
            FIELDS.matcher(section)
                    .results()
                    .flatMap(row -> Stream.of(row.group(1).split(", ", -1)))
                    .forEach(field -> fields.add(field.replace("`", "")));
            if (!fields.isEmpty()) {
                described.put(section.lines().findFirst().orElseThrow(), fields);
            }
        }
        return described;
    }

    private static ResultsDocument document(String name, int threshold) throws IOException {
        var instrument = ModelFolder.bundled().instrument();
        try (var records =
                CsvCaseRecords.of(Files.newInputStream(Path.of("src/main/resources/demonstration", name + ".csv")))) {
            return switch (CaseFile.read(instrument, records)) {
                case CaseFile.Reading.Accepted(var file) -> document(file, instrument, threshold);
                case CaseFile.Reading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
            };
        }
    }

    private static ResultsDocument document(CaseFile file, Instrument instrument, int threshold) {
        var snapshots = file.waves().stream()
                .map(wave -> snapshot(wave.answers(instrument, Disclosure.ofThreshold(threshold))))
                .toList();
        var closed = IntStream.range(0, snapshots.size())
                .mapToObj(each -> closed(
                        file.waves().get(each).name(), file.waves().get(each).closedOn(), snapshots.get(each)))
                .toList();
        var trend = IntStream.range(1, snapshots.size())
                .mapToObj(each -> new WaveChange(
                        closed.get(each - 1),
                        closed.get(each),
                        LevelChanges.between(snapshots.get(each - 1), snapshots.get(each), Weighting.PER_LEVEL)))
                .toList();
        return ResultsDocument.of(file.collaboration(), closed, trend);
    }

    /** A wave in which everything was asked that can be asked. */
    private static ResultsDocument withModules() {
        var instrument = ModelFolder.bundled()
                .instrument()
                .rating(EnumSet.allOf(Measure.class))
                .asking(EnumSet.allOf(Topic.class));
        Map<Question, Answer> given =
                instrument.asked().stream().collect(Collectors.toMap(question -> question, _ -> Answer.rated(3)));
        var people = List.of(
                new PersonAnswers(GovernanceLevel.TACTICAL, given, Map.of()),
                new PersonAnswers(GovernanceLevel.STRATEGIC, given, Map.of()));
        var party = new PartyAnswers(new Disclosure.Open(), people.size() + 1, people);
        var answers = new WaveAnswers(instrument, new PerParty<>(party, party));
        return ResultsDocument.of("Hosting", List.of(closed("Autumn", LocalDate.of(2026, 11, 25), snapshot(answers))));
    }

    private static Snapshot snapshot(WaveAnswers answers) {
        return Snapshot.take(answers, new SplittableRandom(0));
    }

    private static ClosedWave closed(String name, LocalDate day, Snapshot snapshot) {
        return new ClosedWave(
                name, day, Result.of(snapshot, Weighting.PER_LEVEL), Findings.of(snapshot, Weighting.PER_LEVEL));
    }

    private static String source(String type) {
        try {
            return Files.readString(Path.of("src/main/java/nl/samenspel/result/document", type + ".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
