package nl.samenspel.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever was asked last time is asked again. */
class AskedBeforePagesTest {

    private static final Site SITE = Site.running();
    private static final Terms TERMS =
            Terms.of(new Disclosure.Anonymous(5), new Disclosure.Open()).shared();
    private static final String SHEET = """
            Anna\tanna@example.org\tcustomer\tstrategic
            Bo <b>\t\tcustomer\ttactical
            \tcas@example.org\tsupplier\toperational
            Dia\tdia@example.org\tsupplier\ttactical""";
    private static final Pattern BOX =
            Pattern.compile("name=\"person\" value=\"([^\"]+)\"( checked)?> <span><span dir=\"auto\">([^<]*)</span>");

    /** An open wave after an earlier one to which the people of the sheet were invited. */
    private record Again(Site site, SiteWave first, SiteWave now, Browser facilitator) {

        static Again on(Site site) {
            return on(site, SHEET);
        }

        static Again on(Site site, String sheet) {
            var first = SiteWave.planned(site, TERMS).opened();
            var facilitator = first.facilitator().speaking("en");
            facilitator.post(first.at("/people"), "people", sheet);
            facilitator.post(first.at("/tickets"), "party", "supplier", "tactical", "2");
            first.closed();
            var now = SiteWave.planned(site, first.workspace(), first.collaboration(), TERMS)
                    .opened();
            return new Again(site, first, now, facilitator);
        }

        String page() {
            return facilitator.get(now.at("/people")).body();
        }

        /** Who is offered; of those who are ticked, with a mark. */
        List<String> offered() {
            return BOX.matcher(page())
                    .results()
                    .map(box -> box.group(3) + (box.group(2) == null ? "" : " ✓"))
                    .toList();
        }

        String id(String name) {
            return BOX.matcher(page())
                    .results()
                    .filter(box -> box.group(3).equals(name))
                    .map(box -> box.group(1))
                    .findFirst()
                    .orElseThrow();
        }

        Browser.Answer invite(String... ids) {
            var sent = new ArrayList<String>();
            for (String id : ids) {
                sent.addAll(List.of("person", id));
            }
            return facilitator.post(now.at("/people/again"), sent.toArray(String[]::new));
        }

        List<Person> invited() {
            return site
                    .use(FindInvitation.class)
                    .of(now.workspace(), now.found().terms().id())
                    .stream()
                    .map(Invitation::person)
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void allAreTickedAndWhoeverIsLeftOutIsNotTickedLater(SiteOn on) {
        var again = Again.on(on.site());
        assertThat(again.offered()).containsExactly("Anna ✓", "Bo &lt;b&gt; ✓", "cas@example.org ✓", "Dia ✓");
        assertThat(again.page())
                .contains(
                        "4 people were invited to “Autumn” and not to this assessment. Untick anybody who has left.",
                        "<span class=\"hint\">Strategic · anna@example.org</span>",
                        "<details class=\"fold\" open>");

        var answer = again.invite(again.id("Anna"), again.id("cas@example.org"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/people?invited=2&known=0");
        assertThat(again.invited())
                .containsExactlyInAnyOrder(
                        new Person("Anna", "anna@example.org", Party.CUSTOMER, GovernanceLevel.STRATEGIC),
                        new Person("", "cas@example.org", Party.SUPPLIER, GovernanceLevel.OPERATIONAL));
        assertThat(again.offered()).containsExactly("Bo &lt;b&gt;", "Dia");
        assertThat(again.page())
                .contains("Tick anybody who is to take part after all.", "<details class=\"fold\">")
                .doesNotContain("<details class=\"fold\" open>");
        assertThat(again.facilitator.get(again.now.collaborationAt()).body())
                .contains("One person invited (Handelshuis)", "One person invited (Noord IT)");

        again.invite(again.id("Bo &lt;b&gt;"), again.id("Dia"));
        assertThat(again.page()).doesNotContain("Asked last time");
        assertThat(again.invite(UUID.randomUUID().toString()).location()).endsWith("/people");
        assertThat(again.invited()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsKnownByAnotherSpellingIsNotOfferedAgain(SiteOn on) {
        var again = Again.on(on.site());
        again.facilitator.post(
                again.now.at("/people"),
                "people",
                "ÁNNA\tAnna@Example.org\tcustomer\ttactical\nBo  <b>\t\tcustomer\ttactical");

        assertThat(again.offered()).containsExactly("cas@example.org ✓", "Dia ✓");
    }

    @Test
    void whatWasTamperedWithIsIgnoredAndAnEmptyChoiceIsSaid() {
        var again = Again.on(SITE);
        var other = Again.on(SITE, "Eve\teve@example.org\tcustomer\ttactical");
        var ticket =
                SITE
                        .use(FindInvitation.class)
                        .of(again.first.workspace(), again.first.found().terms().id())
                        .stream()
                        .filter(one -> one.person().email().isEmpty()
                                && one.person().name().isEmpty())
                        .findFirst()
                        .orElseThrow();

        for (String[] sent : new String[][] {
            {},
            {""},
            {"x"},
            {other.id("Eve")},
            {ticket.id().toString()},
            {UUID.randomUUID().toString(), "a,b,", "%00"}
        }) {
            var answer = again.invite(sent);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body())
                    .contains(
                            "id=\"asked-before-problem\">Choose at least one person who has not been invited yet.",
                            "<details class=\"fold\" open>")
                    .doesNotContainPattern("name=\"person\" value=\"[^\"]+\" checked");
        }
        assertThat(again.invited()).isEmpty();

        again.invite("x", again.id("Dia"), other.id("Eve"), again.id("Dia"));
        assertThat(again.invited()).extracting(Person::name).containsExactly("Dia");
    }

    @Test
    void nobodyIsInvitedToAWaveThatClosedMeanwhile() {
        var again = Again.on(SITE);
        var anna = again.id("Anna");
        again.now.closed();

        assertThat(again.invite(anna).location()).isEqualTo(again.now.at(""));
        assertThat(again.page()).doesNotContain("Asked last time");
        assertThat(again.invited()).isEmpty();
    }

    @Test
    void onlyWhoeverInvitesPeopleIsOfferedThem() {
        var again = Again.on(SITE);
        var sponsor = again.now.sponsor(Party.CUSTOMER);

        assertThat(sponsor.post(again.now.at("/people/again"), "person", again.id("Anna"))
                        .status())
                .isEqualTo(403);
        assertThat(sponsor.get(again.now.at("/asked")).body()).doesNotContain("anna@example.org");
        assertThat(again.now.observer().get(again.now.at("/people")).status()).isEqualTo(403);
    }

    @Test
    void beforeAFirstWaveAndForWhoeverHasNoNameNothingIsOffered() {
        var wave = SiteWave.planned(SITE, TERMS).opened();
        assertThat(wave.facilitator().get(wave.at("/people")).body()).doesNotContain("Asked last time");

        assertThat(Again.on(SITE, "").page()).doesNotContain("Asked last time");
    }

    @Test
    void whoAnsweredLooksLikeWhoDidNot() {
        var again = Again.on(SITE);
        var answered = SiteWave.planned(SITE, again.first.workspace(), again.first.collaboration(), TERMS);
        again.now.closed();
        answered.opened()
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 1, _ -> 3)
                .silent(Party.SUPPLIER, 1);
        answered.closed();
        var last = SiteWave.planned(SITE, again.first.workspace(), again.first.collaboration(), TERMS)
                .opened();

        var boxes = BOX.matcher(
                        again.facilitator.get(last.at("/people")).body().replaceAll("person\\d\\.\\d+", "somebody"))
                .results()
                .map(box -> box.group().replace(box.group(1), "#"))
                .toList();
        assertThat(boxes).hasSize(2);
        assertThat(boxes.getFirst()).isEqualTo(boxes.getLast());
    }

    @Test
    void veryManyStandInTheFieldInWhichTheyWouldBePasted() {
        var first = SiteWave.planned(SITE, TERMS).opened();
        var people = IntStream.rangeClosed(1, 501)
                .mapToObj(number -> new Person(
                        "\"Q\" " + number, "q" + number + "@example.org", Party.CUSTOMER, GovernanceLevel.TACTICAL))
                .toList();
        SITE.use(InvitePeople.class).handle((Wave.Open) first.found(), people, "Femke");
        first.closed();
        var again = new Again(
                SITE,
                first,
                SiteWave.planned(SITE, first.workspace(), first.collaboration(), TERMS)
                        .opened(),
                first.facilitator().speaking("en"));

        var page = again.page();
        assertThat(page)
                .contains("501 people were invited to “Autumn”. They stand in the field below")
                .doesNotContain("name=\"person\"");
        var field = page.replaceFirst("(?s).*<textarea[^>]*>\\s*", "")
                .replaceFirst("(?s)</textarea>.*", "")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"");
        again.facilitator.post(again.now.at("/people"), "people", field.replaceFirst("[^\\n]*\\n", ""));

        assertThat(again.invited()).hasSize(500).allMatch(people::contains);
        assertThat(again.offered()).hasSize(1).noneMatch(offered -> offered.endsWith("✓"));
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidInEveryLanguage(Language language) {
        var again = Again.on(SITE);
        var browser = again.facilitator.speaking(language.tag());

        assertThat(browser.get(again.now.at("/people")).body()).doesNotContain("invitation.before", "{0}", "choice");
        assertThat(browser.post(again.now.at("/people/again")).body()).doesNotContain("invitation.before");
    }
}
