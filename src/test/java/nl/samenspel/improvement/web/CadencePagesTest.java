package nl.samenspel.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteProgramme;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.improvement.rhythm.Cadence;
import nl.samenspel.improvement.rhythm.SetCadence;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** After how many months a collaboration asks and meets again, and what is proposed accordingly. */
class CadencePagesTest {

    /** The aspects that the actions aim at. */
    private static final String AIMED_AT = "&amp;aspects=people&amp;aspects=strategy";

    private static final Site SITE = Site.running();
    private static final Terms TERMS = Terms.of(new Disclosure.Open(), new Disclosure.Open());

    /** A collaboration of which an assessment was released. */
    private record After(Site site, SiteWave first, Browser facilitator) {

        static After on(Site site) {
            var first = SiteMeeting.toTalkAbout(site);
            return new After(site, first, first.facilitator().speaking("en"));
        }

        String rhythm() {
            return first.collaborationAt() + "/rhythm";
        }

        Browser.Answer set(Browser by, String assessments, String pulses, String meetings) {
            return by.post(rhythm(), "assessments", assessments, "pulses", pulses, "meetings", meetings);
        }

        Cadence cadence() {
            return site.use(SetCadence.class).of(first.workspace(), first.collaboration());
        }

        String next() {
            return next(facilitator);
        }

        String next(Browser by) {
            var page = by.get(first.collaborationAt()).body();
            return page.substring(page.indexOf("<h2>Next</h2>")).replaceFirst("(?s)</section>.*", "");
        }

        String day(int months) {
            return Words.in(Language.EN).date(first.found().lastDay().plusMonths(months));
        }

        SiteWave pulsed() {
            var pulse = SiteWave.planned(
                            site,
                            first.workspace(),
                            first.collaboration(),
                            TERMS.asking(ModelVersion.of("eraneos-1"), Questionnaire.PULSE))
                    .opened();
            for (Party party : Party.values()) {
                pulse.answered(party, GovernanceLevel.TACTICAL, 6, _ -> 3);
            }
            return pulse.closed().revealed();
        }

        /** A target of both. */
        void held() {
            var collaboration = new SiteProgramme(site, first.workspace(), first.collaboration()).collaboration();
            var draft = new TargetDraft(
                    Optional.empty(),
                    LocalDate.now(ZoneOffset.UTC).plusYears(1),
                    "",
                    Map.of("people", TargetLevel.of(4)));
            var targets = site.use(SetTargets.class);
            var _ = targets.handle(collaboration, draft, SiteProgramme.FEMKE, Optional.of(Party.CUSTOMER));
            targets.of(first.workspace(), first.collaboration())
                    .forEach(target -> targets.agree(collaboration, target.id(), Party.SUPPLIER, SiteProgramme.FEMKE));
        }

        String pulseLike(SiteWave wave) {
            return like(wave) + "&amp;questionnaire=pulse" + AIMED_AT;
        }

        String like(SiteWave wave) {
            return first.collaborationAt() + "/waves/new?like="
                    + wave.found().terms().id();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsProposedFollowsFromTheRhythm(SiteOn on) {
        var after = After.on(on.site());
        assertThat(after.next())
                .contains(
                        "An assessment, about " + after.day(12),
                        after.like(after.first) + "\">Plan an assessment</a>",
                        "Rhythm: an assessment every 12 months.",
                        after.rhythm() + "\">Change the rhythm</a>");

        assertThat(after.set(after.first.sponsor(Party.SUPPLIER), "6", "3", "none")
                        .location())
                .isEqualTo(after.first.collaborationAt());
        assertThat(after.cadence()).isEqualTo(new Cadence(6, OptionalInt.of(3), OptionalInt.empty()));
        assertThat(after.next())
                .as("a pulse asks only about what an action aims at")
                .contains(
                        "An assessment, about " + after.day(6),
                        "Rhythm: an assessment every 6 months, a pulse check every 3 months.");
        new SiteProgramme(on.site(), after.first.workspace(), after.first.collaboration()).planned(30);
        assertThat(after.next())
                .contains(
                        "A pulse check, about " + after.day(3),
                        after.pulseLike(after.first) + "\">Plan a pulse check</a>");
        assertThat(after.facilitator
                        .get(after.pulseLike(after.first).replace("&amp;", "&") + "&aspects=no-such-aspect")
                        .body())
                .contains("value=\"pulse\" required checked", "value=\"people\" checked", "value=\"strategy\" checked")
                .doesNotContain("value=\"agility\" checked", "value=\"no-such-aspect\"");
        assertThat(after.next(after.first.observer()))
                .contains("A pulse check, about ")
                .doesNotContain("<a ");

        var pulse = after.pulsed();
        assertThat(after.next()).contains("A pulse check, about " + after.day(3), after.pulseLike(pulse) + "\"");
        after.set(after.facilitator, "6", "6", "none");
        assertThat(after.next())
                .as("a pulse would be on the same day")
                .contains("An assessment, about " + after.day(6), after.like(after.first) + AIMED_AT + "\"");
        after.set(after.facilitator, "24", "6", "none");
        assertThat(after.next()).contains("A pulse check, about " + after.day(6));
    }

    @ParameterizedTest
    @EnumSource
    void meetingsHaveARhythmOfTheirOwnOnceThereWasOne(SiteOn on) {
        var after = After.on(on.site());
        after.set(after.facilitator, "12", "none", "1");
        assertThat(after.next()).contains("An assessment, about ");

        var meeting = SiteMeeting.planned(on.site(), after.first);
        assertThat(after.next()).contains("A meeting on ");
        meeting.inSession();
        assertThat(after.next()).contains("An assessment, about ");
        meeting.concluded();
        var held = meeting.found().terms().day();
        assertThat(after.next())
                .contains(
                        "A meeting, about " + Words.in(Language.EN).date(held.plusMonths(1)),
                        after.first.at("/meetings/new") + "\">Prepare a meeting</a>",
                        "a meeting every month.");
        assertThat(after.next(after.first.sponsor(Party.CUSTOMER)))
                .contains("A meeting, about ")
                .doesNotContain("/meetings/new");
        assertThat(after.next(after.first.observer()))
                .as("who sees no meetings")
                .contains("An assessment, about ")
                .doesNotContain("A meeting,");
    }

    @Test
    void whoeverChangesTheRhythmStandsOnTheTimelineAndTheLastOneHolds() {
        var after = After.on(SITE);
        after.set(after.facilitator, "12", "none", "none");
        assertThat(after.facilitator.get(after.first.collaborationAt()).body())
                .as("it was so before")
                .doesNotContain("Rhythm set");

        after.set(after.first.sponsor(Party.CUSTOMER), "18", "none", "1");
        after.set(after.facilitator, "18", "6", "3");
        assertThat(after.facilitator.get(after.first.collaborationAt()).body())
                .contains(
                        "Rhythm set: an assessment every 18 months, no pulse checks, a meeting every month, by Somebody",
                        "Rhythm set: an assessment every 18 months, a pulse check every 6 months, a meeting every 3 months");
        assertThat(after.facilitator.get(after.rhythm()).body())
                .containsPattern("value=\"18\" required checked>")
                .containsPattern("value=\"6\" required checked>")
                .containsPattern("value=\"3\" required checked>");
    }

    @ParameterizedTest
    @CsvSource({
        "7, none, none, assessments",
        "12, 4, none, pulses",
        "12, none, 12, meetings",
        "none, none, none, assessments",
        "12, '', none, pulses",
        "-12, 03, 1.0, meetings"
    })
    void whatIsNoChoiceIsSaidAndChangesNothing(String assessments, String pulses, String meetings, String field) {
        var after = After.on(SITE);

        var answer = after.set(after.facilitator, assessments, pulses, meetings);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + field + "-problem\">Choose one of these.");
        assertThat(after.cadence()).isEqualTo(Cadence.USUAL);
        assertThat(after.facilitator.post(after.rhythm()).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidInEveryLanguage(Language language) {
        var after = After.on(SITE);
        var browser = after.facilitator.speaking(language.tag());
        after.set(browser, "6", "3", "1");
        after.set(browser, "24", "none", "6");

        assertThat(browser.get(after.first.collaborationAt()).body())
                .contains("24", "6", "1")
                .doesNotContain("rhythm.", "choice", "{1", "{2");
        assertThat(browser.get(after.rhythm()).body()).doesNotContain("rhythm.cadence", "choice", "{0");
    }

    @Test
    void anActionComesBeforeWhateverTheRhythmWouldPropose() {
        var after = After.on(SITE);
        after.set(after.facilitator, "6", "3", "1");
        SiteMeeting.planned(SITE, after.first).inSession().concluded();
        after.held();

        assertThat(after.next()).contains("plan one first").doesNotContain("A pulse", "A meeting,", "An assessment,");
    }
}
