package nl.samenspel.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.samenspel.exchange.Cause;
import nl.samenspel.exchange.Problem;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.wording.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalyseTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theResultsAreReadInTheLanguageOfTheReader(Language language) throws IOException {
        Console console =
                Console.analyse(language, demonstration("industrial-company").toString());

        assertThat(console.status()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out())
                .startsWith("Business units and internal ICT\n")
                .contains("\n2024, ", "\n2025, ", "\n2026, ")
                .contains(Words.in(language).say(Names.PARTY, Party.CUSTOMER))
                .contains(Words.in(language).say(Names.LEVEL, GovernanceLevel.TACTICAL))
                .doesNotContain("exchange.", "console.", "wording.", "result.", "{", "}");
    }

    @Test
    void aboveTheFiguresStandsWhatThePageOfTheResultsSays() throws IOException {
        assertThat(Console.analyse(Language.EN, demonstration("trading-company").toString())
                        .out())
                .contains(
                        "\nNo difference was shown; furthest apart on how important Strategy is\n",
                        "  How it is. Answers are furthest apart on People: on average 3.0 at Customer and 2.7 at Supplier ",
                        "\nTopics for discussion\n  Strategy: It is among the priorities of both.\n",
                        "\nThe form of collaboration\n  What the answers point to: ");
    }

    /**
     * Strategy according to the supplier, every person counting equally: in 2024 three at 1, nine at 2 and eight at 3, so 45 / 20; in
     * 2025 one at 2, eight at 3 and ten at 4, so 66 / 19; in 2026 seven at 3, nine at 4 and four at 5, so 77 / 20.
     */
    @Test
    void ofSeveralWavesItIsToldWhatBecameOfEveryLevelFromEachToTheNext() throws IOException {
        String file = demonstration("industrial-company").toString();
        var trend = JsonMapper.shared()
                .readTree(Console.analyse(file, "--json", "--min-group", "1", "--weighting", "per-person")
                        .out())
                .path("trend");

        assertThat(trend).hasSize(8 * 2 * 2);
        var first = trend.path(2);
        assertThat(first.path("aspect").asString()).isEqualTo("strategy");
        assertThat(first.path("party").asString()).isEqualTo("supplier");
        assertThat(first.path("from").asString()).isEqualTo("2024");
        assertThat(first.path("to").asString()).isEqualTo("2025");
        assertThat(first.path("change").asDouble()).isCloseTo(66.0 / 19 - 45.0 / 20, within(1e-12));
        assertThat(first.path("range").path("lower").asDouble())
                .isPositive()
                .isLessThan(first.path("change").asDouble());
        assertThat(first.path("range").path("upper").asDouble())
                .isGreaterThan(first.path("change").asDouble());
        assertThat(first.path("claim").asString()).isEqualTo("shown");
        assertThat(first.path("pairing").asString()).isEqualTo("unpaired");
        assertThat(first.path("n")).extracting(JsonNode::asInt).containsExactly(20, 19);
        assertThat(trend.path(3).path("change").asDouble()).isCloseTo(77.0 / 20 - 66.0 / 19, within(1e-12));
        assertThat(trend.path(3).path("claim").asString()).isEqualTo("open");
    }

    @Test
    void ofWhatIsNotShownOfBothWavesNoChangeIsTold() throws IOException {
        var trend = JsonMapper.shared()
                .readTree(Console.analyse(demonstration("industrial-company").toString(), "--json", "--min-group", "10")
                        .out())
                .path("trend");

        assertThat(trend).hasSize(8 * 2 * 2);
        assertThat(trend).allSatisfy(change -> {
            assertThat(change.path("change").isNull())
                    .isEqualTo(change.path("claim").asString().equals("not-shown"));
            assertThat(change.path("change").isNull() && change.has("range")).isFalse();
        });
    }

    @Test
    void oneWaveHasNoTrend() throws IOException {
        var file = demonstration("trading-company").toString();

        assertThat(Console.analyse(file, "--json").out()).doesNotContain("\"trend\"");
        assertThat(Console.analyse(Language.EN, file).out()).doesNotContain("Change of the current level");
    }

    @Test
    void whatBecameOfLevelsIsReadInWordsToo() throws IOException {
        assertThat(Console.analyse(
                                Language.EN, demonstration("industrial-company").toString())
                        .out())
                .containsSubsequence(
                        "\nChange of the current level from 2024 to 2025",
                        "\nStrategy ",
                        "higher: an indication",
                        "\nChange of the current level from 2025 to 2026",
                        "\nStrategy ",
                        "nothing can be stated");
    }

    @Test
    void decimalsAreWrittenAsTheReaderWritesThem() throws IOException {
        String file = demonstration("trading-company").toString();

        assertThat(Console.analyse(Language.NL, file).out()).containsPattern("Strategie +4,\\d");
        assertThat(Console.analyse(Language.EN, file).out()).containsPattern("Strategy +4\\.\\d");
    }

    @Test
    void besideTheFiguresStandsWhereTheyProbablyLieAndWhatMayBeSaidOfThem() throws IOException {
        var words = Words.in(Language.EN);

        var shown = Console.analyse(
                        Language.EN, demonstration("industrial-company").toString())
                .out();
        assertThat(shown).contains(words.say("console.text.ranges"));
        assertThat(shown)
                .containsPattern(
                        "Strategy +\\d\\.\\d to \\d\\.\\d +\\d\\.\\d to \\d\\.\\d .*[−+]\\d\\.\\d to [−+]\\d\\.\\d");
        assertThat(shown)
                .contains(words.say(Names.CLAIM, Claim.INDICATION), words.say(Names.AGREEMENT, AgreementLabel.MIXED));

        var withheld = Console.analyse(
                        Language.EN, demonstration("trading-company").toString(), "--min-group", "10")
                .out();
        assertThat(withheld).doesNotContain(words.say("console.text.ranges"), words.say("console.text.sayings"));
    }

    @Test
    void groupsOfFiveAreTheSmallestThatAreShownUnlessAskedOtherwise() throws IOException {
        String file = demonstration("trading-company").toString();

        assertThat(Console.analyse(file, "--json").out())
                .isEqualTo(Console.analyse("--json", "--min-group", "5", "--weighting", "per-level", file)
                        .out())
                .contains("\"anonymity\" : \"anonymous\"", "\"minimumGroup\" : 5");
        assertThat(Console.analyse(file, "--json", "--min-group=1").out()).contains("\"anonymity\" : \"open\"");
    }

    @ParameterizedTest
    @EnumSource
    void argumentsThatAreNotUnderstoodAreExplained(Language language) {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("--json"),
                List.of("a.csv", "b.csv"),
                List.of("a.csv", "--min-group"),
                List.of("a.csv", "--min-group", "0"),
                List.of("a.csv", "--min-group", "-5"),
                List.of("a.csv", "--min-group=five"),
                List.of("a.csv", "--weighting", "equal"),
                List.of("a.csv", "--fast"))) {
            Console console = Console.analyse(language, arguments.toArray(String[]::new));

            assertThat(console.status()).as("%s", arguments).isEqualTo(2);
            assertThat(console.out()).isEmpty();
            assertThat(console.err()).contains("[--min-group K]").doesNotContain("Exception", "{0}");
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Console console = Console.analyse(folder.resolve("gone.csv").toString());

        assertThat(console.status()).isEqualTo(2);
        assertThat(console.err()).contains("gone.csv").doesNotContain("Exception");
        assertThat(Console.analyse(folder.toString()).status()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void aMalformedFileIsRefusedWithEveryLineAndCause(Language language) throws IOException {
        String text = Files.readString(demonstration("trading-company"));
        Path file = Files.writeString(
                folder.resolve("it's {broken}.csv"),
                text.replaceFirst("customer", "klant").replaceFirst("2026-03-20,supplier", "20-03-26,supplier"));

        Console console = Console.analyse(language, file.toString());

        assertThat(console.status()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).hasSize(3);
        assertThat(console.err()).contains("it's {broken}.csv", "klant", "20-03-26");
        assertThat(console.err().lines().skip(1)).first().asString().contains(" 2");
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseHasWordsThatMentionItsArguments(Language language) {
        for (Cause cause : Cause.values()) {
            String said =
                    Problem.at(7, cause, "first", "second", "third", "fourth").say(Words.in(language));
            assertThat(said).contains("7").doesNotContain("{", "}", "''");
        }
    }

    @Test
    void columnsThatWereNotReadAreNamed() throws IOException {
        String text = Files.readString(demonstration("trading-company"));
        Path file = Files.writeString(
                folder.resolve("more.csv"),
                text.lines()
                        .map(line -> line + (line.startsWith("collaboration,") ? ",mood" : ",happy") + "\n")
                        .collect(Collectors.joining()));

        Console console = Console.analyse(file.toString(), "--json");

        assertThat(console.status()).isZero();
        assertThat(console.err()).contains("mood");
        assertThat(console.out())
                .isEqualTo(Console.analyse(demonstration("trading-company").toString(), "--json")
                        .out());
    }

    /** Method §10, tests 4 and 5, on what is printed: byte for byte. */
    @Property(tries = 40)
    void theOrderOfTheRowsCannotBeSeenInTheDocument(@ForAll long seed) throws IOException {
        Path first = Files.createTempFile("case", ".csv");
        Path second = Files.createTempFile("case", ".csv");
        try {
            List<String> lines = Arrays.asList(text("trading-company").split("\n"));
            List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
            Files.write(first, lines);
            Collections.shuffle(rows, new Random(seed));
            rows.addFirst(lines.getFirst());
            Files.write(second, rows);

            assertThat(Console.analyse(second.toString(), "--json").out())
                    .isEqualTo(Console.analyse(first.toString(), "--json").out());
        } finally {
            Files.delete(first);
            Files.delete(second);
        }
    }

    @Test
    void aMeanThatWouldTellWhatEverybodyAnsweredStopsShortOfTheEndAndSaysSoInQuadrantsToo() throws IOException {
        Path file = folder.resolve("alike.csv");
        StringBuilder rows =
                new StringBuilder(text("trading-company").lines().findFirst().orElseThrow()).append('\n');
        for (int person = 0; person < 5; person++) {
            for (String aspect : List.of("strategy", "agility", "results")) {
                rows.append("A,w,2026-03-20,customer,tactical,c" + person + "," + aspect + ",,5,1,\n");
            }
        }
        Files.writeString(file, rows);

        String document = Console.analyse(file.toString(), "--json").out();
        String quadrant = document.substring(document.indexOf("\"business-improvement\""));

        assertThat(quadrant.substring(0, quadrant.indexOf('}')))
                .contains(
                        "\"importance\" : 4.8",
                        "\"importanceIs\" : \"at-least\"",
                        "\"actual\" : 1.2",
                        "\"actualIs\" : \"at-most\"",
                        "\"gapIs\" : \"at-least\"");
    }

    /** The band is the reference value of the method for these answers. */
    @Test
    void besideTheMeanStandsHowSureItIsAndWhetherPeopleAgree() throws IOException {
        Path file = folder.resolve("nine.csv");
        StringBuilder rows =
                new StringBuilder(text("trading-company").lines().findFirst().orElseThrow()).append('\n');
        List<Integer> importance = List.of(3, 4, 4, 4, 5, 5, 5, 5, 5);
        for (int person = 0; person < importance.size(); person++) {
            rows.append(
                    "A,w,2026-03-20,customer,tactical,c" + person + ",strategy,," + importance.get(person) + ",2,\n");
        }
        Files.writeString(file, rows);

        JsonNode open = strategy(Console.analyse(file.toString(), "--json", "--min-group=1"));
        JsonNode anonymous = strategy(Console.analyse(file.toString(), "--json"));

        assertThat(open.at("/band/0").asDouble()).isCloseTo(3.8116, within(1e-4));
        assertThat(open.at("/band/1").asDouble()).isCloseTo(4.6859, within(1e-4));
        assertThat(open.at("/agreement/label").asString()).isEqualTo("unanimous");
        assertThat(open.at("/agreement/averageDeviation").asDouble()).isCloseTo(0.56, within(0.005));
        assertThat(anonymous.get("band").toString()).isEqualTo("[3.5,4.8]");
        assertThat(anonymous.get("agreement").isNull()).isTrue();
        assertThat(anonymous.get("median").isNull()).isTrue();
    }

    private static JsonNode strategy(Console console) {
        return JsonMapper.builder()
                .build()
                .readTree(console.out())
                .at("/waves/0/parties/customer/aspects/strategy/importance");
    }

    @Test
    void whatIsSuppressedIsNowhereInTheDocument() throws IOException {
        Path file = folder.resolve("four.csv");
        Files.writeString(
                file,
                text("trading-company")
                        .lines()
                        .filter(line -> !line.contains(",customer,") || line.matches(".*,c0[1-4],.*"))
                        .collect(Collectors.joining("\n", "", "\n")));

        String document = Console.analyse(file.toString(), "--json").out();
        String customer = document.substring(document.indexOf("\"customer\""), document.indexOf("\"supplier\""));

        assertThat(customer)
                .contains("\"respondents\" : 4")
                .doesNotContainPattern("\"(n|mean|median|gap)\" : [0-9\\[]");
        assertThat(document.substring(document.indexOf("\"between\"")))
                .doesNotContainPattern("\"difference\" : [-0-9]");
    }

    @Test
    void filesOfMoreThanTenThousandPeopleAreCountedWhole() throws IOException {
        List<String> lines = Arrays.asList(text("industrial-company").split("\n"));
        Path file = folder.resolve("large.csv");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(lines.getFirst() + "\n");
            for (int copy = 0; copy < 200; copy++) {
                for (String line : lines.subList(1, lines.size())) {
                    writer.write(line.replaceFirst(",([cs]\\d+),", ",$1-" + copy + ",") + "\n");
                }
            }
        }
        Console console = Console.analyse(file.toString(), "--json");

        assertThat(console.out()).contains("\"respondents\" : 6200");
    }

    private Path demonstration(String name) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), text(name));
    }

    private static String text(String name) throws IOException {
        try (var stream = AnalyseTest.class.getResourceAsStream("/demonstration/" + name + ".csv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
