package nl.samenspel.collaboration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteOn;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventPagesTest {

    private static final Site SITE = Site.running();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** A collaboration, its page, and where events are noted. */
    private record Place(Site site, Collaboration collaboration, String at) {

        static Place on(Site site) {
            WorkspaceId workspace = site.workspace("Eventful").id();
            var collaboration = site.use(StartCollaboration.class)
                    .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke");
            return new Place(site, collaboration, "/workspaces/" + workspace + "/collaborations/" + collaboration.id());
        }

        Browser as(Role role) {
            return site.signedIn(collaboration.workspace(), role);
        }

        Browser sponsor() {
            return as(new Role.Sponsor(collaboration.id(), Party.SUPPLIER));
        }

        Browser observer() {
            return as(new Role.Observer(collaboration.id()));
        }

        String events() {
            return at + "/events";
        }

        Browser.Answer note(Browser browser, String kind, String day, String said) {
            return browser.post(events(), "kind", kind, "day", day, "said", said);
        }

        String page() {
            return observer().get(at).body();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatASponsorNotesStandsOnTheTimelineOnItsOwnDayForEverybody(SiteOn on) {
        var place = Place.on(on.site());
        var next = today.plusYears(1);

        assertThat(place.note(place.sponsor(), "reorganisation", "2024-02-29", "Two <teams> became “one”")
                        .location())
                .endsWith(place.events());
        assertThat(place.note(place.as(new Role.Facilitator()), "contract-renewal", next.toString(), "To be renewed")
                        .status())
                .isEqualTo(303);

        assertThat(place.page())
                .containsSubsequence(
                        "datetime=\"" + next + "\"",
                        "Contract renewal: To be renewed – noted by ",
                        "datetime=\"" + today.getYear(),
                        "Added to Samenspel",
                        "<time datetime=\"2024-02-29\">29 February 2024</time> Reorganisation: Two &lt;teams&gt; became “one” – noted by ")
                .doesNotContain(place.events());
        assertThat(place.sponsor().get(place.at()).body()).contains(place.events());
    }

    @ParameterizedTest
    @EnumSource
    void whatHappenedLatestIsThereAndTheRestWhenSomebodyAsks(SiteOn on) {
        var place = Place.on(on.site());
        var sponsor = place.sponsor();
        for (int day = 10; day < 30; day++) {
            place.note(sponsor, "other", "2026-03-" + day, "Noted of day " + day);
        }
        var observer = place.observer().speaking("en");

        var latest = observer.get(place.at).body();
        assertThat(times(latest)).isEqualTo(15);
        assertThat(latest)
                .contains("Noted of day 29", "happened earlier: ")
                .contains("href=\"" + place.at + "?timeline=all#timeline\"")
                .doesNotContain("Noted of day 10 ");
        var earlier = Integer.parseInt(latest.replaceFirst("(?s).*happened earlier: (\\d+)<.*", "$1"));
        var all = observer.get(place.at + "?timeline=all").body();
        assertThat(times(all)).isEqualTo(15 + earlier);
        assertThat(all).contains("Noted of day 10 ").doesNotContain("happened earlier: ");
    }

    private static int times(String page) {
        return page.replaceFirst("(?s).*<ol class=\"timeline\">", "").split("<time ", -1).length - 1;
    }

    @ParameterizedTest
    @EnumSource
    void removingOneIsOnTheTimelineAndOnceIsEnough(SiteOn on) {
        var place = Place.on(on.site());
        place.note(place.sponsor(), "escalation", "2026-03-03", "The servers were down");
        var facilitator = place.as(new Role.Facilitator());
        var remove = Pattern.compile("action=\"([^\"]+/remove)\"")
                .matcher(facilitator.get(place.events()).body())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(place.observer().post(remove).status()).isEqualTo(403);
        assertThat(facilitator.post(remove).status()).isEqualTo(303);
        assertThat(facilitator.post(remove).status()).isEqualTo(303);

        assertThat(place.page())
                .containsOnlyOnce("Event removed (Escalation, 3 March 2026): The servers were down, by ")
                .doesNotContain("datetime=\"2026-03-03\"");
        assertThat(facilitator.get(place.events()).body()).contains("Nothing has been noted yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-02-31, Enter a day that exists.",
        "day, '', Enter a day that exists.",
        "day, +999999999-01-01, Choose a day within ten years.",
        "day, 1999-01-01, Choose a day at most ten years ago.",
        "kind, earthquake, Choose what kind of event it is.",
        "kind, '', Choose what kind of event it is.",
        "said, ' ', Say in one sentence what happens.",
        "said, long, Use at most 200 characters."
    })
    void whatCannotBeIsSaidAtItsFieldAndAllThatWasTypedIsKept(String field, String typed, String problem) {
        var place = Place.on(SITE);
        var said = field.equals("said")
                ? (typed.equals("long") ? "é".repeat(RelationEvent.LONGEST + 1) : typed)
                : "Kept <this>";
        var kind = field.equals("kind") ? typed : "escalation";
        var day = field.equals("day") ? typed : "2026-03-03";

        var answer = place.note(place.sponsor(), kind, day, said);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"" + field + "-problem\"", problem)
                .contains("value=\"" + said.strip().replace("<", "&lt;"))
                .contains("name=\"day\" type=\"date\" required value=\"" + day + "\"");
        assertThat(answer.body().contains("value=\"escalation\" required checked"))
                .isEqualTo(kind.equals("escalation"));
        assertThat(place.page()).doesNotContain("noted by");
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidInEveryLanguage(Language language) {
        var place = Place.on(SITE);
        var sponsor = place.sponsor().speaking(language.tag());
        for (String kind :
                new String[] {"escalation", "reorganisation", "contract-renewal", "change-of-people", "other"}) {
            assertThat(place.note(sponsor, kind, today.toString(), "Said").status())
                    .isEqualTo(303);
        }

        for (String page : new String[] {
            sponsor.get(place.events()).body(),
            sponsor.get(place.at()).body(),
            place.note(sponsor, "", "", "").body()
        }) {
            assertThat(page).contains("lang=\"" + language.tag()).doesNotContain("rhythm.", "{0}", "{1}");
        }
    }

    @Test
    void anObserverNotesNothing() {
        var place = Place.on(SITE);

        assertThat(place.note(place.observer(), "other", "2026-03-03", "Said").status())
                .isEqualTo(403);
        assertThat(place.observer().get(place.events()).status()).isEqualTo(403);
    }
}
