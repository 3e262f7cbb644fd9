package nl.samenspel.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SelectTest {
    private static final Path CASES = Path.of("src/test/resources/selection");
    private static final String LOTS = CASES.resolve("government-lots.csv").toString();
    private static final String CANDIDATES =
            CASES.resolve("government-candidates.csv").toString();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatCandidatesComeToIsReadInTheLanguageOfTheReader(Language language) {
        var console = Console.select(language, LOTS, CANDIDATES);

        assertThat(console.status()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.out())
                .contains("\nworkplace services\n", "\nnetwork\n", "Compagnon ", "M-1.2")
                .containsPattern("Delta Services +1 +0[.,]916")
                .doesNotContain("console.", "wording.", "{", "}", "NaN");
    }

    @Test
    void itIsSaidWhereTheLevelsComeFromHowFirmTheOrderIsAndThatItIsNoRule() {
        assertThat(Console.select(LOTS, CANDIDATES).out())
                .contains(
                        "the means of the answers stand in for agreed levels",
                        "Delta Services comes first: a preference. First with 66.8% of the weights that were tried.",
                        "If the weight of Processes and systems were 15.8% instead of 14.4%",
                        "Noord IT comes first: robust.",
                        "Compagnon comes first: comparable with others.",
                        "award criteria and their weights must have been announced beforehand",
                        "is not a rule to award by")
                .doesNotContain("0.25 instead of 0.25");
    }

    @Test
    void theCaseFilesGiveTheFitsOfThePlainFormula() throws IOException {
        var rows = json(LOTS, CANDIDATES, "--json");

        assertThat(rows).hasSize(12);
        PlainSelection.of(Files.readAllLines(Path.of(LOTS)), Files.readAllLines(Path.of(CANDIDATES)))
                .isWhatIsIn(rows, 0.25);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void soDoFilesNobodyThoughtOf(long seed) throws IOException {
        var random = new Random(seed);
        var lots = RandomSelection.lots(random);
        var candidates = RandomSelection.candidates(random);
        var excess = random.nextInt(5) / 4.0;

        var rows = json(
                write("lots.csv", lots),
                write("candidates.csv", candidates),
                "--json",
                "--rho",
                String.valueOf(excess));

        assertThat(rows).hasSizeGreaterThan(2);
        PlainSelection.of(lots, candidates).isWhatIsIn(rows, excess);
    }

    @Test
    void theOrderOfTheRowsCannotBeSeenInTheDocument() throws IOException {
        var lots = new ArrayList<>(Files.readAllLines(Path.of(LOTS)));
        var candidates = new ArrayList<>(Files.readAllLines(Path.of(CANDIDATES)));
        Collections.shuffle(candidates.subList(1, candidates.size()), new Random(1));
        // The lots themselves stand in the order in which they first come.
        for (var lot = 0; lot < 4; lot++) {
            Collections.shuffle(lots.subList(1 + 64 * lot, 1 + 64 * (lot + 1)), new Random(lot));
        }

        assertThat(Console.select(write("lots.csv", lots), write("candidates.csv", candidates), "--json"))
                .isEqualTo(Console.select(LOTS, CANDIDATES, "--json"));
    }

    @Test
    void everyFieldIsThereAndDescribed() throws IOException {
        var first = json(LOTS, CANDIDATES, "--json", "--tau", "0,25", "--rho=1").path(1);

        assertThat(first.propertyNames())
                .containsExactly(
                        "lot",
                        "source",
                        "candidate",
                        "fit",
                        "fitInterval",
                        "largestShortfall",
                        "aspectsShort",
                        "belowMinimum",
                        "contributions",
                        "rank",
                        "firstRankShare",
                        "error",
                        "rankShares",
                        "lead",
                        "orderChanges",
                        "frozenProfile",
                        "tau",
                        "rho");
        var described = Pattern.compile("`(\\w+)`")
                .matcher(Files.readString(Path.of("docs/selection.md")))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(described).containsAll(first.propertyNames());
        assertThat(first.path("tau").asDouble()).isEqualTo(0.25);
        assertThat(first.path("rho").asDouble()).isEqualTo(1);
        assertThat(first.path("frozenProfile").asString()).matches("[0-9a-f]{64}");
        assertThat(first.path("rankShares").propertyNames()).containsExactly("low", "expected", "high");
        assertThat(json(LOTS, CANDIDATES, "--json").path(1).path("orderChanges"))
                .extracting(change -> change.path("of").asString())
                .containsExactly("weight", "level", "rho");
    }

    @Test
    void ofTwoTheShareIsExactAndHasNoError() throws IOException {
        var rows = json(
                write(
                        "lots.csv",
                        List.of("lot,respondent,aspect,importance,desired", "A,t,people,1,4", "A,t,results,1,4")),
                write(
                        "candidates.csv",
                        List.of(
                                "candidate,lot,aspect,level",
                                "X,A,people,4",
                                "X,A,results,3",
                                "Y,A,people,3",
                                "Y,A,results,4")),
                "--json");

        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.path("firstRankShare").asDouble()).isCloseTo(0.5, within(1e-12));
            assertThat(row.path("error").asDouble()).isZero();
            assertThat(row.path("rank").asInt()).isEqualTo(1);
            assertThat(row.path("lead").asString()).isEqualTo("comparable");
            assertThat(row.path("orderChanges")).isEmpty();
        });
    }

    @Test
    void aLevelThatIsNotKnownLeavesARangeAndNoRank() throws IOException {
        var lots = write(
                "lots.csv",
                List.of("lot,respondent,aspect,importance,desired,minimum", "A,t,people,3,4,3", "A,t,results,1,2,"));
        var candidates = write(
                "candidates.csv",
                List.of(
                        "candidate,lot,aspect,level",
                        "X,A,people,2",
                        "X,A,results,?",
                        "Y,A,people,4",
                        "Y,A,results,2"));

        var unknown = json(lots, candidates, "--json").path(0);
        assertThat(unknown.path("fit").isNull()).isTrue();
        assertThat(unknown.path("firstRankShare").isNull()).isTrue();
        assertThat(unknown.path("rank").isNull()).isTrue();
        assertThat(unknown.path("fitInterval").path(0).asDouble())
                .isCloseTo(1 - 0.75 * 0.5 - 0.25 * 0.25, within(1e-12));
        assertThat(unknown.path("fitInterval").path(1).asDouble()).isCloseTo(1 - 0.75 * 0.5, within(1e-12));
        assertThat(unknown.path("largestShortfall").path("aspect").asString()).isEqualTo("people");
        assertThat(unknown.path("belowMinimum").path(0).toString())
                .isEqualTo("{\"aspect\":\"people\",\"level\":2.0,\"minimum\":3.0}");
        assertThat(json(lots, candidates, "--json")
                        .path(1)
                        .path("firstRankShare")
                        .asDouble())
                .isEqualTo(1);
        assertThat(Console.select(lots, candidates).out())
                .contains(
                        "X has no fit and no rank, only a range: the level is not known on Results.",
                        "0.562 to 0.625",
                        "X is below the minimum on People: 2.00, where at least 3.00 is asked.")
                .doesNotContain("comes first");
    }

    @Test
    void lotsThatNobodyRatedOrWantsAreSaid() throws IOException {
        var lots = write(
                "lots.csv",
                List.of(
                        "lot,respondent,aspect,importance,desired",
                        "Silent,t,people,3,?",
                        "Lonely,t,people,,4",
                        "Lonely,t,results,3,"));
        var candidates = write("candidates.csv", List.of("candidate,lot,aspect,level", "X,silent,people,2"));

        var console = Console.select(lots, candidates);
        assertThat(console.out())
                .contains(
                        "Nobody said which level is desired of any aspect, so there is no fit.",
                        "There are no candidates for this lot.",
                        "Nobody said what is important, so all aspects weigh the same.",
                        "so they have no say: Strategy, Agility, Results");
        var row = json(lots, candidates, "--json").path(0);
        assertThat(row.path("fit").isNull()).isTrue();
        assertThat(row.path("fitInterval").isNull()).isTrue();
        assertThat(row.path("lot").asString()).isEqualTo("Silent");
    }

    @Test
    void sourcesAreNeverMixed() throws IOException {
        var lots = write("lots.csv", List.of("lot,respondent,aspect,importance,desired", "A,t,people,3,4"));
        var candidates = write(
                "candidates.csv",
                List.of(
                        "candidate,lot,aspect,level,source",
                        "X,A,people,5,self-statement",
                        "X,A,people,2,assessors",
                        "Y,A,people,3,assessors"));

        assertThat(json(lots, candidates, "--json"))
                .extracting(row -> row.path("source").asString()
                        + row.path("candidate").asString()
                        + row.path("rank").asInt())
                .containsExactly("self-statementX1", "assessorsX2", "assessorsY1");
        assertThat(Console.select(lots, candidates).out())
                .containsSubsequence("a statement is not an observation", "Levels by assessors");
    }

    @ParameterizedTest
    @EnumSource
    void argumentsThatAreNotUnderstoodAreExplained(Language language) {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("--json"),
                List.of(LOTS),
                List.of(LOTS, CANDIDATES, "more.csv"),
                List.of("--freeze"),
                List.of(LOTS, CANDIDATES, "--tau"),
                List.of(LOTS, CANDIDATES, "--tau", "1.1"),
                List.of(LOTS, CANDIDATES, "--tau", "-0.1"),
                List.of(LOTS, CANDIDATES, "--tau=NaN"),
                List.of(LOTS, CANDIDATES, "--rho", "2"),
                List.of(LOTS, CANDIDATES, "--rho", "a quarter"),
                List.of(LOTS, CANDIDATES, "--award"))) {
            var console = Console.select(language, arguments.toArray(String[]::new));

            assertThat(console.status()).as("%s", arguments).isEqualTo(2);
            assertThat(console.out()).isEmpty();
            assertThat(console.err()).contains("[--tau T]").doesNotContain("Exception", "{0}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreWrongAreRefusedWithEveryLineAndCause(Language language) throws IOException {
        var lots = write("lots.csv", List.of("lot,respondent,aspect,importance,desired", "A,t,people,9,7"));
        var candidates = write("candidates.csv", List.of("candidate,lot,aspect,level", "X,Elsewhere,people,0"));

        var wrongLots = Console.select(language, lots, CANDIDATES);
        assertThat(wrongLots.status()).isEqualTo(1);
        assertThat(wrongLots.out()).isEmpty();
        assertThat(wrongLots.err().lines()).hasSize(3);
        var wrongCandidates = Console.select(language, LOTS, candidates);
        assertThat(wrongCandidates.status()).isEqualTo(1);
        assertThat(wrongCandidates.err().lines()).hasSize(3);
        assertThat(wrongCandidates.err())
                .contains("Elsewhere", "candidates.csv")
                .doesNotContain("{");
        assertThat(Console.select(language, "gone.csv", CANDIDATES).status()).isEqualTo(2);
        assertThat(Console.select(language, LOTS, "gone.csv").err()).contains("gone.csv");
    }

    @Test
    void columnsThatWereNotReadAreNamed() throws IOException {
        var lots = write("lots.csv", List.of("lot,respondent,aspect,importance,desired,mood", "A,t,people,3,4,:)"));
        var candidates = write("candidates.csv", List.of("price,candidate,lot,aspect,level", "9,X,A,people,2"));

        assertThat(Console.select(lots, candidates).err()).contains("mood", "price");
    }

    /** A change of what profiles say has to be seen here, and to be meant: all fingerprints that were given out change with it. */
    @ParameterizedTest
    @CsvSource({"en, Europe/Amsterdam", "tr, Asia/Tokyo", "ar-EG-u-nu-arab, Pacific/Kiritimati"})
    void profilesFreezeToTheSameBytesEverywhere(String locale, String zone) throws Exception {
        var usualLocale = Locale.getDefault();
        var usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var frozen = Console.select("--freeze", "--json", LOTS).out();

            assertThat(frozen).isEqualTo(Files.readString(CASES.resolve("government-profiles.json")));
            for (var profile : JsonMapper.shared().readTree(frozen)) {
                assertThat(sha256(profile.path("text").asString()))
                        .isEqualTo(profile.path("frozenProfile").asString());
            }
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void anExportedProfileFreezesToItsFingerprintAgain() throws IOException {
        var frozen = json("--freeze", "--json", LOTS, CANDIDATES).path(2);
        var exported =
                write("profile.JSON", List.of("\uFEFF" + frozen.path("text").asString()));

        assertThat(Console.select("--freeze", exported).out())
                .isEqualTo(
                        "data centre and cloud: " + frozen.path("frozenProfile").asString() + "\n");
        assertThat(Console.select("--freeze", LOTS).out().lines())
                .hasSize(4)
                .contains(
                        "data centre and cloud: " + frozen.path("frozenProfile").asString());
        assertThat(json(LOTS, CANDIDATES, "--json")
                        .path(6)
                        .path("frozenProfile")
                        .asString())
                .isEqualTo(frozen.path("frozenProfile").asString());
    }

    @Test
    void oneChangedAnswerChangesTheFingerprintOfItsLotOnly() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(Path.of(LOTS)));
        lines.set(1, lines.get(1).replace(",4,3", ",4,2"));

        var changed = Console.select("--freeze", write("lots.csv", lines))
                .out()
                .lines()
                .toList();

        var before = Console.select("--freeze", LOTS).out().lines().toList();
        assertThat(changed.getFirst()).isNotEqualTo(before.getFirst());
        assertThat(changed.subList(1, 4)).isEqualTo(before.subList(1, 4));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoProfileIsNotFrozenAndSaysWhy(Language language) throws IOException {
        var text = json("--freeze", "--json", LOTS).path(0).path("text").asString();
        for (var wrong : Stream.of(
                        "nothing",
                        text.replace("\"version\":1", "\"version\":9"),
                        text.replaceFirst("\"lot\":\"workplace services\",", ""),
                        text.replace("\"excess\":0.25", "\"excess\":\"much\""),
                        text.replace("\"excess\":0.25", "\"excess\":2"),
                        text.replace("\"version\":1", "\"version\":1,\"price\":3"))
                .toList()) {
            var console = Console.select(language, "--freeze", write("profile.json", List.of(wrong)));

            assertThat(console.status()).isEqualTo(1);
            assertThat(console.out()).isEmpty();
            assertThat(console.err()).contains("profile.json").doesNotContain("{", "Exception");
        }
        assertThat(Console.select(language, "--freeze", "gone.json").status()).isEqualTo(2);
    }

    private String write(String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    private static JsonNode json(String... arguments) {
        var console = Console.select(arguments);
        assertThat(console.err()).isEmpty();
        assertThat(console.status()).isZero();
        return JsonMapper.shared().readTree(console.out());
    }
}
