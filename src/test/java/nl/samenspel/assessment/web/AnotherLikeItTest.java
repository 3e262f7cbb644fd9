package nl.samenspel.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.PartyTerms;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.collaboration.Description;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wave is planned on the terms of an earlier one. */
class AnotherLikeItTest {

    private static final Site SITE = Site.running();
    private static final Pattern INPUT = Pattern.compile("<input [^>]*>");
    private static final ModelVersion ERANEOS = ModelVersion.of("eraneos-1");

    /** Nothing as it is usually proposed. */
    private static final Terms TERMS = Terms.of(new Disclosure.Anonymous(4), new Disclosure.Open())
            .named("Spring <1>", Description.between("Hosting", "Handelshuis", "Noord IT"))
            .asking(ERANEOS, new Questionnaire(Questionnaire.Part.CORE, EnumSet.of(Module.AMBITION, Module.SCORECARD)))
            .revealedBy(RevealRule.FACILITATOR)
            .showing(ForRespondents.NOTHING)
            .shared();

    private final SiteWave wave = SiteWave.planned(SITE, TERMS);
    private final Browser facilitator = wave.facilitator().speaking("en");
    private final String form = wave.collaborationAt() + "/waves/new";
    private final String like = form + "?like=" + wave.found().terms().id();
    private final LocalDate lastDay = WaveForm.usualLastDay(LocalDate.now(Workspace.USUAL_ZONE));

    @Test
    void itsTermsStandInTheFormWithAnotherNameAndLastDay() {
        var page = facilitator.get(like).body();

        assertThat(page)
                .contains(
                        "value=\"Assessment of " + Words.in(Language.EN).month(lastDay) + "\"",
                        "value=\"" + lastDay + "\"",
                        "name=\"modules\" value=\"ambition\" checked>",
                        "name=\"modules\" value=\"scorecard\" checked>",
                        "name=\"questionnaire\" value=\"core\" required checked>",
                        "name=\"customer-disclosure\" value=\"anonymous\" required checked>",
                        "name=\"supplier-disclosure\" value=\"open\" required checked>",
                        "name=\"customer-joinable\" value=\"yes\" checked>",
                        "name=\"reveal-rule\" value=\"facilitator\" required checked>",
                        "name=\"for-respondents\" value=\"nothing\" required checked>")
                .containsPattern("name=\"customer-threshold\"[^>]* value=\"4\"")
                .doesNotContain("Spring", "value=\"benefit\" checked", "value=\"mirror\" checked");
    }

    @Test
    void aPulseLikeItAsksNothingBesides() {
        assertThat(facilitator.get(like + "&questionnaire=pulse").body())
                .contains(
                        "value=\"Pulse check of " + Words.in(Language.EN).month(lastDay) + "\"",
                        "name=\"questionnaire\" value=\"pulse\" required checked>",
                        "name=\"reveal-rule\" value=\"facilitator\" required checked>")
                .doesNotContainPattern("name=\"modules\" value=\"\\w+\" checked");
        assertThat(facilitator.get(like + "&questionnaire=none-such").body())
                .contains("name=\"questionnaire\" value=\"core\" required checked>");
    }

    @ParameterizedTest
    @CsvSource({"nl, 'Meting van '", "de, 'Befragung im '", "fr, 'Enquête – '"})
    void itIsNamedInTheLanguageOfTheVisitor(String language, String name) {
        var words = Words.in(Language.ofTag(language).orElseThrow());

        assertThat(facilitator.speaking(language).get(like).body())
                .contains("value=\"" + name + words.month(lastDay) + "\"");
    }

    @Test
    void whatIsNoWaveOfTheCollaborationIsAsIfItWereAbsent() {
        var usual = plain(facilitator.get(form).body());
        var elsewhere = SiteWave.planned(SITE, TERMS).found().terms().id();
        var beside =
                SiteWave.planned(SITE, wave.workspace(), TERMS).found().terms().id();

        assertThat(usual).contains("value=\"benefit\" checked");
        for (String other : new String[] {
            elsewhere.toString(), beside.toString(), UUID.randomUUID().toString(), "", "x", "%00", "1-1-1-1-1"
        }) {
            var answer = facilitator.get(form + "?like=" + other + "&questionnaire=pulse");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(plain(answer.body())).as(other).isEqualTo(usual);
        }
        assertThat(wave.sponsor(Party.CUSTOMER).get(like).status()).isEqualTo(403);
    }

    @Test
    void onePressOnSavePlansIt() {
        var first = facilitator.post(
                form, filled(facilitator.get(form).body(), "name", "Baseline", "customer-expected-tactical", "7"));
        assertThat(first.status()).as("nobody is expected of the supplier").isEqualTo(422);
        var baseline = facilitator.post(form, filled(first.body(), "supplier-expected-strategic", "6"));
        assertThat(baseline.status()).isEqualTo(303);
        var id = baseline.location().replaceFirst(".*/", "");

        var again = facilitator.post(
                form, filled(facilitator.get(form + "?like=" + id).body()));

        assertThat(again.status()).isEqualTo(303);
        var planned = SITE.use(FindWave.class).of(wave.workspace(), wave.collaboration());
        assertThat(planned).hasSize(3);
        var terms = planned.getFirst().terms();
        var before = planned.get(1).terms();
        assertThat(terms.name()).startsWith("Assessment of ");
        assertThat(terms.questionnaire()).isEqualTo(before.questionnaire());
        assertThat(terms.parties().map(PartyTerms::expected))
                .isEqualTo(before.parties().map(PartyTerms::expected));
    }

    /** What a browser would send of the form with these fields filled in. */
    private static String[] filled(String page, String... fields) {
        var sent = new ArrayList<String>();
        var typed = List.of(fields);
        INPUT.matcher(page).results().forEach(input -> {
            var name = attribute(input.group(), "name");
            int place = typed.indexOf(name);
            var isChoice =
                    input.group().contains("type=\"radio\"") || input.group().contains("type=\"checkbox\"");
            if (!name.isEmpty() && (!isChoice || input.group().contains(" checked"))) {
                sent.addAll(List.of(name, place < 0 ? attribute(input.group(), "value") : typed.get(place + 1)));
            }
        });
        sent.addAll(List.of("model", ERANEOS.toString()));
        return sent.toArray(String[]::new);
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    @Test
    void fromReleasedResultsItIsOneClickAway() {
        var released = SiteMeeting.toTalkAbout(SITE);
        var link = released.collaborationAt() + "/waves/new?like="
                + released.found().terms().id();

        assertThat(released.facilitator().speaking("en").get(released.at("")).body())
                .contains(link + "\">Plan the next one like this</a>");
        assertThat(released.sponsor(Party.CUSTOMER).get(released.at("")).body()).doesNotContain("?like=");
        assertThat(facilitator.get(wave.at("")).body()).doesNotContain("?like=");
    }

    /** Without what leads to the same page in another language, or in another light. */
    private static String plain(String page) {
        return Pattern.compile("(?s).*<main|</main>.*").matcher(page).replaceAll("");
    }
}
