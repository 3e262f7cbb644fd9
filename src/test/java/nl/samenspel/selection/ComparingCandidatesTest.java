package nl.samenspel.selection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.Browser;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteTender;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.Standing;
import nl.samenspel.selection.candidate.CompareCandidates;
import nl.samenspel.selection.candidate.Contender;
import nl.samenspel.selection.document.ProfileText;
import nl.samenspel.selection.profile.ReadProfiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Candidates are entered once what each lot needs is frozen, and held against it source by source. */
class ComparingCandidatesTest {

    private static final Chromium CHROMIUM = new Chromium();

    private static final String ASPECTS =
            "strategy agility results resilience processes-and-systems structure people communication";

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    private static SiteTender counted(SiteOn on) {
        var tender = SiteTender.open(on.site())
                .lots("Workplace", "Network")
                .team("Ann", "Ben")
                .opened();
        tender.links().forEach(link -> tender.sentIn(link, 3));
        tender.closed();
        return tender;
    }

    /** Of every aspect one level. */
    private static String rows(String candidate, int level, String more) {
        return Arrays.stream(ASPECTS.split(" "))
                .map(aspect -> candidate + ",Workplace," + aspect + "," + level + more)
                .collect(Collectors.joining("\n"));
    }

    private static Browser.Answer uploaded(SiteTender tender, String text, String source) {
        return tender.facilitator()
                .upload(
                        tender.at("/candidates/file"),
                        "candidates.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        "source",
                        source);
    }

    private static CompareCandidates.Compared workplace(SiteOn on, SiteTender tender) {
        return on.site().use(CompareCandidates.class).of(tender.found()).getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsEnteredBeforeWhatTheLotsNeedIsFrozen(SiteOn on) {
        var tender = counted(on).agreed(3);
        var file = "candidate,lot,aspect,level\n" + rows("Delta", 3, "");

        for (var refused : List.of(
                tender.facilitator().get(tender.at("/candidates")),
                tender.facilitator().post(tender.at("/candidates"), "name", "Delta"),
                uploaded(tender, file, "assessors"))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("Freeze the profiles first");
        }
        assertThat(on.site().use(CompareCandidates.class).contenders(tender.found()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theOrderIsThatOfTheFrozenProfileAndSourcesAreNeverMixed(SiteOn on) {
        var tender = counted(on).agreed(3).frozen();
        var file = "candidate,lot,aspect,level,source\n"
                + rows("Delta", 3, ",self-statement") + "\n"
                + rows("Noord", 2, ",self-statement") + "\n"
                + rows("Noord", 4, ",references");

        assertThat(uploaded(tender, file, "assessors").status()).isEqualTo(303);

        var compared = workplace(on, tender);
        assertThat(compared.groups())
                .extracting(CompareCandidates.Group::source)
                .containsExactly(LevelSource.SELF_STATEMENT, LevelSource.REFERENCES);
        var statements = compared.groups().getFirst().ranking();
        assertThat(fits(statements)).containsExactly(Map.entry("Delta", 1.0), Map.entry("Noord", 0.75));
        assertThat(fits(compared.groups().getLast().ranking())).containsExactly(Map.entry("Noord", 1 - 0.25 / 4));
        var frozen = on.site()
                .use(ReadProfiles.class)
                .frozen(tender.found(), compared.lot().id())
                .orElseThrow();
        assertThat(ProfileText.read(frozen.text()))
                .isInstanceOfSatisfying(
                        ProfileText.Reading.Read.class,
                        read -> assertThat(Ranking.of(
                                        read.content().fit(),
                                        statements.standings().stream()
                                                .map(Standing::candidate)
                                                .toList(),
                                        frozen.fingerprint()))
                                .isEqualTo(statements));
    }

    private static SortedMap<String, Double> fits(Ranking ranking) {
        var fits = new TreeMap<String, Double>();
        ranking.standings()
                .forEach(standing ->
                        fits.put(standing.candidate().name(), standing.fit().orElse(-1.0)));
        return fits;
    }

    @ParameterizedTest
    @EnumSource
    void aMissingLevelStaysMissingAndALevelByFormTakesItsPlace(SiteOn on) {
        var tender = counted(on).agreed(3).frozen();
        tender.facilitator().post(tender.at("/candidates"), "name", "Delta");
        var lot = workplace(on, tender).lot().id();
        var contender = on.site()
                .use(CompareCandidates.class)
                .contenders(tender.found())
                .getFirst();
        var at = tender.at("/candidates/" + contender.id());

        var wrong = tender.facilitator()
                .post(at, "lot", lot.toString(), "source", "assessors", "strategy", "5.5", "agility", "2,5");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"2,5\"");
        var right = tender.facilitator()
                .post(at, "lot", lot.toString(), "source", "assessors", "strategy", "4", "agility", "2,5");
        assertThat(right.status()).isEqualTo(303);

        var standing =
                workplace(on, tender).groups().getFirst().ranking().standings().getFirst();
        assertThat(standing.fit()).isEmpty();
        assertThat(standing.fitRange().low()).isLessThan(standing.fitRange().high());
        assertThat(standing.candidate().level("agility").orElseThrow().expected())
                .isEqualTo(2.5);
        assertThat(tender.facilitator().get(tender.at("/candidates")).body()).contains("the level is not known on");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsWrongChangesNothingAndSaysEachLine(SiteOn on) {
        var tender = counted(on).agreed(3).frozen();

        var wrong = uploaded(
                tender,
                "candidate;lot;aspect;level\nDelta;Workplace;strategy;7\nDelta;Nowhere;strategy;3\n",
                "assessors");
        var many = uploaded(
                tender,
                IntStream.rangeClosed(1, 61)
                        .mapToObj(one -> "C" + one + ",Workplace,strategy,3")
                        .collect(Collectors.joining("\n", "candidate,lot,aspect,level\n", "\n")),
                "assessors");
        var unsaid = uploaded(tender, "candidate,lot,aspect,level\n" + rows("Delta", 3, ""), "everybody");

        assertThat(wrong.body()).contains("Line 2", "Line 3", "Nowhere");
        assertThat(many.body()).contains("More than 60 candidates");
        assertThat(unsaid.body()).contains("Choose who states the levels");
        assertThat(List.of(wrong, many, unsaid))
                .extracting(Browser.Answer::status)
                .containsOnly(422);
        assertThat(on.site().use(CompareCandidates.class).contenders(tender.found()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void twoOfOneNameAreOneAndWhoeverIsTakenAwayTakesTheLevelsAlong(SiteOn on) {
        var tender = counted(on).agreed(3).frozen();
        uploaded(tender, "candidate,lot,aspect,level\n" + rows("Delta", 3, ""), "assessors");

        var twice = tender.facilitator().post(tender.at("/candidates"), "name", " delta ");
        assertThat(twice.status()).isEqualTo(422);
        var contenders = on.site().use(CompareCandidates.class).contenders(tender.found());
        assertThat(contenders).extracting(Contender::name).containsExactly("Delta");
        tender.facilitator()
                .post(tender.at("/candidates/" + contenders.getFirst().id() + "/remove"));

        assertThat(workplace(on, tender).groups()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, nl", "POSTGRESQL, fr"})
    void theComparisonIsReadOnAWidePageAndOnAPhone(SiteOn on, String language) {
        var tender = counted(on).agreed(3).frozen();
        uploaded(
                tender,
                "candidate,lot,aspect,level\n" + rows("Delta Services", 3, "") + "\n" + rows("Noord IT", 2, "") + "\n"
                        + "Compagnon,Workplace,strategy,5",
                "self-statement");
        for (int width : new int[] {1280, 360}) {
            var page = CHROMIUM.window(
                    tender.facilitator(), width, width == 360 ? ColorScheme.DARK : ColorScheme.LIGHT, language);
            page.navigate(tender.at("/candidates"));
            assertThat(page.locator(".candidate-strip")).hasCount(3);
            Legible.assertReadable(page, "candidates at " + width);
            Chromium.picture(page, "candidates-" + width + "-" + language);
            page.click(".rows a >> nth=0");
            Legible.assertReadable(page, "levels of a candidate at " + width);
            Chromium.picture(page, "levels-" + width + "-" + language);
        }
    }
}
