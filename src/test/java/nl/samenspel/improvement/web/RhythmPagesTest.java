package nl.samenspel.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteProgramme;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told before somebody is asked again, and what comes next. */
class RhythmPagesTest {

    private static final Site SITE = Site.running();
    private static final Terms TERMS = Terms.of(new Disclosure.Anonymous(5), new Disclosure.Anonymous(5));
    private static final String TITLE = "You said, we did";
    private static final String KEYS = "rhythm.";

    /** A released assessment, and what follows it. */
    private record After(Site site, SiteWave first) {

        static After on(Site site) {
            return on(site, TERMS);
        }

        static After on(Site site, Terms terms) {
            return new After(site, SiteMeeting.toTalkAbout(site, terms));
        }

        Collaboration collaboration() {
            return site.use(FindCollaboration.class)
                    .handle(first.workspace(), first.collaboration())
                    .orElseThrow();
        }

        SiteProgramme programme() {
            return new SiteProgramme(site, first.workspace(), first.collaboration());
        }

        /** At which both parties agree about the first topic of three only: one of them does not go along with the last. */
        List<String> agreedAtMeeting() {
            var meeting = SiteMeeting.planned(site, first).inSession();
            var topics = meeting.on(Topic.Shelf.AGENDA).stream()
                    .filter(Topic::hasLevels)
                    .toList();
            meeting.facilitator()
                    .post(meeting.at("/conclusions/" + topics.get(0).id()), "stance", "agreed");
            meeting.facilitator()
                    .post(meeting.at("/conclusions/" + topics.get(1).id()), "stance", "apart");
            meeting.facilitator()
                    .post(
                            meeting.at("/conclusions/" + topics.get(2).id()),
                            "stance",
                            "agreed",
                            "degree-of-supplier",
                            "stand-aside");
            meeting.concluded().agreed();
            return topics.stream().flatMap(topic -> topic.aspect().stream()).toList();
        }

        /** @param whose the party whose own targets they are; empty for both */
        Target proposed(Optional<Party> whose, String aspect, int level) {
            var _ = site.use(SetTargets.class)
                    .handle(
                            collaboration(),
                            new TargetDraft(
                                    whose,
                                    LocalDate.now(ZoneOffset.UTC).plusYears(2),
                                    "",
                                    Map.of(aspect, TargetLevel.of(level))),
                            SiteProgramme.FEMKE,
                            Optional.empty());
            return site.use(SetTargets.class).of(first.workspace(), first.collaboration()).stream()
                    .filter(target -> target.aspect().equals(aspect))
                    .findFirst()
                    .orElseThrow();
        }

        void held(String aspect, int level) {
            var target = proposed(Optional.empty(), aspect, level);
            for (Party party : Party.values()) {
                site.use(SetTargets.class).agree(collaboration(), target.id(), party, SiteProgramme.FEMKE);
            }
        }

        SiteWave again() {
            return SiteWave.planned(site, first.workspace(), first.collaboration(), TERMS);
        }

        /** What everybody who is asked again finds behind the own link. */
        Set<String> told() {
            return told("en");
        }

        Set<String> told(String language) {
            var wave = again().opened().silent(Party.CUSTOMER, 2).silent(Party.SUPPLIER, 2);
            return fronts(site, wave, language).collect(Collectors.toSet());
        }

        String page() {
            return part(first.facilitator().get(first.collaborationAt()).body());
        }
    }

    private static Stream<String> fronts(Site site, SiteWave wave, String language) {
        return site
                .use(FindInvitation.class)
                .of(wave.workspace(), wave.found().terms().id())
                .stream()
                .map(invitation -> site.stranger()
                        .speaking(language)
                        .get("/a/" + invitation.link().orElseThrow())
                        .body())
                .map(RhythmPagesTest::before);
    }

    /** What stands between the lead and what is asked, without its markup. */
    private static String before(String front) {
        return front.replaceFirst("(?s).*<p class=\"lead\">[^<]*</p>", "")
                .replaceFirst("(?s)<h2>[^<]*</h2>\\s*<ul>.*", "")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** What the page of a collaboration says of what is next. */
    private static String part(String page) {
        return page.contains("<h2>Next</h2>")
                ? page.substring(page.indexOf("<h2>Next</h2>")).replaceFirst("(?s)</section>.*", "")
                : "";
    }

    @ParameterizedTest
    @EnumSource
    void beforeAFirstAssessmentNothingIsTold(SiteOn on) {
        var wave = SiteWave.planned(on.site(), TERMS)
                .opened()
                .silent(Party.CUSTOMER, 1)
                .silent(Party.SUPPLIER, 1);

        assertThat(fronts(on.site(), wave, "en")).hasSize(2).containsOnly("");
    }

    @ParameterizedTest
    @EnumSource
    void whatBothPartiesAgreedOnAndWhatWasDoneIsToldToEverybodyAlike(SiteOn on) {
        var after = After.on(on.site());
        var aspects = after.agreedAtMeeting();
        after.held("communication", 4);
        after.programme().said(after.programme().planned(1), new Progress.Done(today()), "");
        after.programme().said(after.programme().planned(2), new Progress.UnderWay(), "");
        after.programme().said(after.programme().planned(3), new Progress.UnderWay(), "");
        after.programme().planned(4);
        after.programme().said(after.programme().planned(5), new Progress.Dropped("why"), "");

        assertThat(after.told())
                .singleElement()
                .isEqualTo(TITLE + " After the previous assessment, both parties talked about the results. "
                        + "They agreed on these topics: " + name(aspects.getFirst())
                        + ". Since then, one action has been done and 2 are under way.");
    }

    @ParameterizedTest
    @EnumSource
    void withoutAMeetingTheTargetsOfBothAreToldWithoutTheirLevels(SiteOn on) {
        var after = After.on(on.site());
        after.held("people", 4);
        after.held("strategy", 5);
        after.proposed(Optional.empty(), "communication", 4);
        after.proposed(Optional.of(Party.CUSTOMER), "agility", 4);
        after.programme().said(after.programme().planned(1), new Progress.UnderWay(), "");

        assertThat(after.told())
                .singleElement()
                .isEqualTo(TITLE + " After the previous assessment, both parties agreed on what they want to reach on "
                        + "these topics: Strategy, People. Since then, one action is under way.");
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingWasAgreedOrDoneNothingIsTold(SiteOn on) {
        var after = After.on(on.site());
        after.proposed(Optional.empty(), "communication", 4);
        after.programme().planned(1);
        after.programme().said(after.programme().planned(2), new Progress.Done(today().minusYears(3)), "");

        assertThat(after.told()).containsOnly("");
    }

    @Test
    void whereThoseWhoWereAskedWereToSeeNothingOfTheResultsOnlyWhatWasDoneIsTold() {
        var after = After.on(SITE, TERMS.showing(ForRespondents.NOTHING));
        after.held("people", 4);
        after.programme().said(after.programme().planned(1), new Progress.Done(today()), "");

        assertThat(after.told()).containsExactly(TITLE + " Since then, one action has been done.");
    }

    @ParameterizedTest
    @EnumSource
    void itIsToldInEveryLanguage(Language language) {
        var after = After.on(SITE);
        after.held("people", 4);
        after.programme().said(after.programme().planned(1), new Progress.Done(today()), "");
        after.programme().said(after.programme().planned(2), new Progress.UnderWay(), "");

        assertThat(after.told(language.tag()))
                .singleElement()
                .satisfies(told -> assertThat(told).isNotEmpty().doesNotContain(KEYS, "{", "}", "choice"));
        assertThat(after.first()
                        .facilitator()
                        .speaking(language.tag())
                        .get(after.first().collaborationAt())
                        .body())
                .doesNotContain(KEYS, "{0}");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPlannedIsNextTheEarliestFirst(SiteOn on) {
        var site = on.site();
        var fresh = SiteWave.planned(site, TERMS);
        var at = fresh.collaborationAt();
        assertThat(part(fresh.facilitator().get(at).body())).contains("The assessment “Autumn” is planned until ");
        fresh.opened();
        assertThat(part(fresh.observer().get(at).body())).contains("The assessment “Autumn” is open until ");
        fresh.closed();
        assertThat(part(fresh.facilitator().get(at).body())).isEmpty();

        var after = After.on(site);
        assertThat(after.page())
                .contains(
                        "An assessment, about "
                                + Words.in(Language.EN)
                                        .date(after.first().found().lastDay().plusYears(1)),
                        "/waves/new?like=" + after.first().found().terms().id() + "\">Plan an assessment");
        var _ = SiteMeeting.planned(site, after.first());
        assertThat(after.page()).contains("A meeting on ").doesNotContain("/waves/new");
        assertThat(part(after.first()
                        .observer()
                        .get(after.first().collaborationAt())
                        .body()))
                .contains("An assessment, about ")
                .doesNotContain("A meeting", "<a ");
        var _ = after.again();
        assertThat(after.page()).contains("is planned until ");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasConcludedWithoutAnActionComesBeforeAnotherAssessment(SiteOn on) {
        var after = After.on(on.site());
        after.proposed(Optional.of(Party.CUSTOMER), "agility", 4);
        assertThat(after.page()).contains("An assessment, about ");

        after.held("people", 4);
        assertThat(after.page())
                .contains("The last conclusions have no action yet: plan one first.", "/improvement/programme\">")
                .doesNotContain("An assessment");
        assertThat(part(after.first()
                        .observer()
                        .get(after.first().collaborationAt())
                        .body()))
                .contains("plan one first")
                .doesNotContain("<a ");
        var earlier = after.programme().planned(1);
        after.programme().said(earlier, new Progress.Done(today().minusDays(3)), "");
        assertThat(after.page()).contains("plan one first");
        after.programme().said(after.programme().planned(2), new Progress.Dropped("why"), "");
        assertThat(after.page()).contains("plan one first");

        var action = after.programme().planned(3);
        assertThat(after.page()).contains("An assessment, about ");
        after.programme().said(action, new Progress.Done(today()), "");
        assertThat(after.page()).contains("An assessment, about ");
    }

    private static LocalDate today() {
        return LocalDate.now(Workspace.USUAL_ZONE);
    }

    private static String name(String aspect) {
        return SITE.use(FindModel.class)
                .handle(ModelVersion.of("eraneos-1"))
                .aspect(aspect)
                .orElseThrow()
                .name()
                .in(Language.EN);
    }
}
