package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator who wants to read what both parties wrote, and to reveal it in their names. */
class ForgedConsentTest {

    private static final Site SITE = Site.running();
    private static final List<String> OF_CUSTOMER = List.of("Plans reach us late", "Nobody reads our roadmap");
    private static final List<String> OF_SUPPLIER = List.of("Tickets come without facts", "Scope moves every week");
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]*(/welcome/[\\w-]+)\"");

    private final SiteWave wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Open()))
            .opened();
    private final Browser customer = wave.sponsor(Party.CUSTOMER);
    private final Browser supplier = wave.sponsor(Party.SUPPLIER);
    private final String email = "anna" + System.nanoTime() + "@example.org";
    private final Browser anna = SITE.signedIn(wave.workspace(), new Role.Administrator(), email);
    private final String members = "/workspaces/" + wave.workspace() + "/members";

    @BeforeEach
    void seal() {
        wave.said(Party.CUSTOMER, "people", 3, OF_CUSTOMER);
        wave.said(Party.SUPPLIER, "people", 3, OF_SUPPLIER);
        wave.closed();
    }

    @Test
    void doesNotGiveHerselfTheRolesOfBothSponsors() {
        for (Party party : Party.values()) {
            for (var spelled : List.of(email, " " + email.toUpperCase(Locale.ROOT), email.replace("@", "+2@"))) {
                var refused = give(spelled, "Anna", party);
                assertThat(refused.status()).isEqualTo(422);
                assertThat(refused.body())
                        .contains("is a facilitator or administrator here", "the facilitator decides");
            }
        }

        assertNothingIsForged(anna);
    }

    @Test
    void doesNotTakeTheSponsorsPlacesWithNewLinks() {
        var taken = follow(linkIn(anna.post(memberAt(Party.CUSTOMER) + "/link")));
        var second = anna.post(memberAt(Party.SUPPLIER) + "/link");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.body()).contains("no sponsor now who could object").doesNotContain("/welcome/");
        assertThat(taken.get(wave.at("/sealed")).body()).contains("Your role has not taken effect yet", "Noord IT");
        assertNothingIsForged(taken);
        assertThat(supplier.get(wave.collaborationAt()).body())
                .contains("New link made for the sponsor of Handelshuis", "by Somebody (" + email + ")", "Object");
    }

    @Test
    void doesNotPassOffANamesakeAsTheSponsor() {
        var address = "namesake" + System.nanoTime() + "@example.org";
        var namesake = follow(linkIn(give(address, "Somebody", Party.CUSTOMER)));

        assertNothingIsForged(namesake);
        assertThat(supplier.get(wave.collaborationAt()).body())
                .contains("New sponsor of Handelshuis: Somebody (" + address + "), beside Somebody (person");
        customer.post(wave.at("/agree"));
        assertThat(supplier.get(wave.at("/sealed")).body())
                .contains("Approved: Somebody (person")
                .doesNotContain(address);
    }

    @Test
    void theOtherPartySaysWhetherSomebodyNewCounts() {
        var address = "cleo" + System.nanoTime() + "@example.org";
        var cleo = follow(linkIn(give(address, "Cleo", Party.CUSTOMER)));
        var judge = wave.collaborationAt() + "/sponsors/" + memberAt(address);

        assertThat(customer.post(judge + "/acknowledge").status()).isEqualTo(403);
        assertThat(cleo.post(judge + "/acknowledge").status()).isEqualTo(403);
        assertThat(anna.post(judge + "/acknowledge").status()).isEqualTo(403);
        supplier.post(judge + "/object");
        assertThat(cleo.get(wave.at("/sealed")).status()).isEqualTo(403);
        assertThat(cleo.get(wave.at("/sealed")).body()).contains("objected to you");
        supplier.post(judge + "/acknowledge");

        assertThat(cleo.get(wave.at("/sealed")).body()).contains(OF_CUSTOMER).doesNotContain(OF_SUPPLIER.getFirst());
        assertThat(customer.get(wave.collaborationAt()).body())
                .contains(
                        "Objection to the sponsor of Handelshuis: Somebody (cleo",
                        "Acknowledged as sponsor of Handelshuis: Somebody (cleo");
    }

    @Test
    void anAgreementIsTakenBackUntilTheOtherPartyHasAgreed() {
        assertThat(customer.get(wave.at("/sealed")).body())
                .contains("Both parties see exactly the same", "I approve")
                .doesNotContain("Withdraw the approval");
        customer.post(wave.at("/agree"));
        assertThat(supplier.post(wave.at("/agree/withdraw"), "party", "customer")
                        .status())
                .isEqualTo(403);
        assertThat(customer.get(wave.at("/sealed")).body()).contains("Withdraw the approval");

        customer.post(wave.at("/agree/withdraw"));
        supplier.post(wave.at("/agree"));

        assertThat(wave.found()).isInstanceOf(Wave.Sealed.class);
        assertThat(supplier.get(wave.collaborationAt()).body())
                .contains(
                        "Approval of Handelshuis for the release of the results of “Autumn” withdrawn, by Somebody (person");
        customer.post(wave.at("/agree"));
        assertThat(wave.found()).isInstanceOf(Wave.Revealed.class);
        assertThat(customer.post(wave.at("/agree/withdraw")).status()).isEqualTo(303);
        assertThat(wave.found()).isInstanceOf(Wave.Revealed.class);
    }

    /** Neither reads a remark, nor takes one out, nor agrees. */
    private void assertNothingIsForged(Browser forger) {
        var page = forger.get(wave.at("/sealed")).body();
        assertThat(page).doesNotContain(OF_CUSTOMER.toArray(String[]::new));
        assertThat(page).doesNotContain(OF_SUPPLIER.toArray(String[]::new));
        for (Party party : Party.values()) {
            assertThat(forger.post(wave.at("/agree"), "party", party.slug()).status())
                    .isEqualTo(403);
            assertThat(forger.post(wave.at("/redact"), "party", party.slug(), "position", "0")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(((Wave.Sealed) wave.found()).agreements()).isEmpty();
    }

    private Browser.Answer give(String address, String name, Party party) {
        return anna.post(
                members,
                "name",
                name,
                "email",
                address,
                "role",
                "sponsor-" + party.slug() + "-" + wave.collaboration());
    }

    private Browser follow(String link) {
        var welcomed = SITE.stranger().post(link, "name", "Somebody", "password", "een heel andere lange zin");
        assertThat(welcomed.status()).isEqualTo(303);
        return SITE.stranger().with(tokenIn(welcomed));
    }

    private static String tokenIn(Browser.Answer welcomed) {
        return welcomed.cookie().replaceFirst("^[^=]*=", "").replaceFirst(";.*", "");
    }

    private static String linkIn(Browser.Answer page) {
        var found = LINK.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    private String memberAt(Party party) {
        return members + "/" + grant(member -> member.role().equals(new Role.Sponsor(wave.collaboration(), party)));
    }

    private String memberAt(String address) {
        return grant(member -> member.account().email().equals(address));
    }

    private String grant(Predicate<Member> wanted) {
        return SITE.use(ManageMembers.class).list(wave.workspace()).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .grant()
                .toString();
    }
}
