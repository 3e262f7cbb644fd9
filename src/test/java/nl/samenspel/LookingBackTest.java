package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.LookBack;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.WaveId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the second assessment on people look back on what was worked on: how was it then, knowing what you know now? */
class LookingBackTest {

    private static final Terms TERMS = Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5));

    @ParameterizedTest
    @EnumSource
    void itIsPlannedOnceThereAreResultsToLookBackTo(SiteOn on) {
        var first = SiteWave.planned(on.site(), TERMS);
        var femke = first.facilitator().speaking("en");
        var form = first.collaborationAt() + "/waves/new";
        assertThat(femke.get(form).body()).doesNotContain("Looking back");
        var tooEarly = femke.post(form, filledIn("strategy", "people"));
        assertThat(tooEarly.status()).isEqualTo(422);
        assertThat(tooEarly.body()).contains("there is nothing to look back to", "value=\"Autumn again\"");

        released(first.opened(), 2);
        assertThat(femke.get(form).body()).contains("how it was in");
        assertThat(femke.get(form + "?like=" + first.found().terms().id() + "&aspects=people&aspects=nonsense")
                        .body())
                .contains("name=\"look-back\" value=\"people\" checked")
                .doesNotContain("name=\"look-back\" value=\"strategy\" checked");
        var planned = femke.post(form, filledIn("strategy", "people"));
        assertThat(planned.status()).as(planned.body()).isEqualTo(303);
        var id = WaveId.of(planned.location().substring(planned.location().lastIndexOf('/') + 1));
        assertThat(on.site()
                        .use(FindWave.class)
                        .handle(first.workspace(), id)
                        .orElseThrow()
                        .terms()
                        .questionnaire())
                .isEqualTo(Questionnaire.CORE.lookingBack(
                        new LookBack(first.found().lastDay(), Set.of("strategy", "people"))));
        assertThat(femke.get(planned.location()).body()).contains("Looking back to", "Strategy", "People");
        assertThat(femke.get(planned.location() + "/edit").body())
                .contains("name=\"look-back\" value=\"strategy\" checked");
    }

    @Test
    void aspectsThatTheModelDoesNotHaveAreRefusedAndTheRestIsKept() {
        var first = SiteWave.planned(Site.running(), TERMS).opened();
        released(first, 2);

        var refused = first.facilitator()
                .speaking("en")
                .post(first.collaborationAt() + "/waves/new", filledIn("strategy", "no-such-aspect"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("This model does not have all of these aspects.")
                .contains("name=\"look-back\" value=\"strategy\" checked", "value=\"Autumn again\"");
    }

    @ParameterizedTest
    @EnumSource
    void itIsAskedBesideTheLevelOfTheseAspectsOnly(SiteOn on) {
        var first = SiteWave.planned(on.site(), TERMS).opened();
        released(first, 2);
        var second = second(on.site(), first, "strategy");
        second.silent(Party.CUSTOMER, 1);
        var stranger = on.site().stranger().speaking("en");
        var link = second.firstLink();
        var phone = stranger.carrying(stranger.get(link).cookie());
        phone = phone.carrying(phone.post(link + "/begin").cookie());

        assertThat(stranger.get(link).body()).contains("If you were not there yet, choose “I don’t know”.");
        assertThat(phone.get(link + "/aspects/strategy").body())
                .contains("And looking back: at which level was this in");
        assertThat(phone.get(link + "/aspects/people").body()).doesNotContain("looking back");
        assertThat(phone.get(link + "/review").body()).contains("Level then, knowing what you know now");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidNowOfThenStandsBesideWhatWasSaidThen(SiteOn on) {
        var first = SiteWave.planned(on.site(), TERMS).opened();
        released(first, 2);
        var second = second(on.site(), first, "strategy");
        second.answered(
                        Party.CUSTOMER,
                        GovernanceLevel.TACTICAL,
                        8,
                        question -> question.measure() == Measure.THEN ? 1 : 4)
                .answered(
                        Party.SUPPLIER,
                        GovernanceLevel.TACTICAL,
                        8,
                        question -> question.measure() == Measure.THEN ? 4 : 3)
                .closed()
                .revealed();
        var observer = second.observer().speaking("en");

        var figures = table(observer.get(second.at("/results/figures")).body(), "look-back");
        assertThat(row(figures, "Strategy")).containsSubsequence("1.0", "4.0", "4.0", "3.0");
        assertThat(figures).doesNotContain("People");

        var trend = observer.get(second.collaborationAt() + "/trend").body();
        assertThat(row(table(trend, "look-back-customer"), "Strategy")).containsSubsequence("2.0", "1.0", "4.0");
        assertThat(row(table(trend, "look-back-supplier"), "Strategy")).containsSubsequence("2.0", "4.0", "3.0");
        assertThat(table(trend, "look-back-customer")).doesNotContain("People").contains("Said then (Autumn)");
        assertThat(observer.get(second.collaborationAt() + "/trend/people").body())
                .doesNotContain("id=\"look-back-customer\"");
    }

    @Test
    void whatAFewSayOfThenIsNotToldThoughManyAnswered() {
        var first = SiteWave.planned(Site.running(), TERMS).opened();
        released(first, 2);
        var second = second(Site.running(), first, "strategy");
        second.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 8, _ -> 3)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 4, question -> ofThen(question, 4))
                .answered(
                        Party.SUPPLIER, GovernanceLevel.TACTICAL, 4, question -> ofThen(question, SiteWave.DO_NOT_KNOW))
                .closed()
                .revealed();

        assertThat(cells(second, "supplier"))
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("2.0"),
                        then -> assertThat(then).doesNotContain("4.0"),
                        now -> assertThat(now).startsWith("3.0"));
    }

    /** Nobody who joined since knows how it was: of nearly the same people two exact figures would tell of those who left. */
    @Test
    void howManySaidWhatOfThenIsNotToldOfAnAnonymousParty() {
        var first = SiteWave.planned(Site.running(), TERMS).opened();
        first.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 12, _ -> 2)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 12, _ -> 2)
                .closed()
                .revealed();
        var second = second(Site.running(), first, "strategy");
        second.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 17, question -> ofThen(question, 4))
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 11, question -> ofThen(question, 4))
                .answered(
                        Party.SUPPLIER, GovernanceLevel.TACTICAL, 6, question -> ofThen(question, SiteWave.DO_NOT_KNOW))
                .closed()
                .revealed();

        assertThat(cells(second, "customer"))
                .satisfiesExactly(
                        said -> assertThat(said).contains("n\u00a0=\u00a012"),
                        then -> assertThat(then).contains("n\u00a0=\u00a017"),
                        now -> assertThat(now).contains("n\u00a0=\u00a017"));
        assertThat(cells(second, "supplier"))
                .satisfiesExactly(
                        said -> assertThat(said).contains("n\u00a0=\u00a012"),
                        then -> assertThat(then).startsWith("4.0").doesNotContain("n\u00a0="),
                        now -> assertThat(now).contains("n\u00a0=\u00a017"));
    }

    /** What a pulse later on does not change. */
    @Test
    void itStaysToBeSeenAfterAnotherRelease() {
        var first = SiteWave.planned(Site.running(), TERMS).opened();
        released(first, 2);
        var second = second(Site.running(), first, "strategy");
        released(second, 4);
        var pulse = SiteWave.planned(
                        Site.running(),
                        first.workspace(),
                        first.collaboration(),
                        TERMS.asking(SiteWave.ERANEOS, Questionnaire.PULSE))
                .opened();
        released(pulse, 5);

        assertThat(cells(pulse, "customer"))
                .satisfiesExactly(
                        said -> assertThat(said).startsWith("2.0"),
                        then -> assertThat(then).startsWith("4.0"),
                        now -> assertThat(now).startsWith("4.0"));
    }

    private static int ofThen(Question question, int then) {
        return question.measure() == Measure.THEN ? then : 3;
    }

    /** Of the only row. */
    private static List<String> cells(SiteWave wave, String party) {
        var trend = wave.observer()
                .speaking("en")
                .get(wave.collaborationAt() + "/trend")
                .body();
        return Pattern.compile("(?s)<td[^>]*>(.*?)</td>")
                .matcher(row(table(trend, "look-back-" + party), "Strategy"))
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }

    @Test
    void nobodyLooksBackOnNothingOrInAPulse() {
        assertThat(Questionnaire.CORE.minutes()).isEqualTo(10);
        var one = new LookBack(LocalDate.of(2026, 3, 6), Set.of("strategy"));
        assertThat(Questionnaire.CORE.lookingBack(one).minutes()).isEqualTo(11);
        assertThat(Questionnaire.CORE.asks(Measure.THEN)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new LookBack(one.to(), Set.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Questionnaire.PULSE.lookingBack(one));
    }

    private static void released(SiteWave wave, int level) {
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 8, _ -> level)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 8, _ -> level)
                .closed()
                .revealed();
    }

    private static SiteWave second(Site site, SiteWave first, String aspect) {
        var lookBack = new LookBack(first.found().lastDay(), Set.of(aspect));
        return SiteWave.planned(
                        site,
                        first.workspace(),
                        first.collaboration(),
                        TERMS.asking(SiteWave.ERANEOS, Questionnaire.CORE.lookingBack(lookBack)))
                .opened();
    }

    /** From its heading, or from itself, to its end. */
    private static String table(String page, String id) {
        assertThat(page).contains("id=\"" + id + "\"");
        return page.replaceFirst("(?s).*?id=\"" + id + "\"", "").replaceFirst("(?s)</table>.*", "");
    }

    private static String row(String table, String aspect) {
        assertThat(table).contains(aspect);
        return table.replaceFirst("(?s).*" + aspect, "").replaceFirst("(?s)</tr>.*", "");
    }

    private static String[] filledIn(String one, String other) {
        return new String[] {
            "name", "Autumn again",
            "model", "eraneos-1",
            "closes-on", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
            "questionnaire", "core",
            "look-back", one,
            "look-back", other,
            "weighting", "per-level",
            "reveal-rule", "both-sponsors",
            "for-respondents", "overview",
            "customer-expected-tactical", "8",
            "customer-disclosure", "open",
            "supplier-expected-tactical", "8",
            "supplier-disclosure", "anonymous",
            "supplier-threshold", "5"
        };
    }
}
