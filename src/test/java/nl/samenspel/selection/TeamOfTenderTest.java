package nl.samenspel.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteTender;
import nl.samenspel.platform.Transactions;
import nl.samenspel.selection.profile.ReadProfiles;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.rating.Ratings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is asked in a tender, about which lots, and what is left of it once answers are counted. */
class TeamOfTenderTest {

    private static Rater called(SiteTender tender, String name) {
        return tender.raters().stream()
                .filter(rater -> rater.member().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String linkOf(SiteTender tender, String name) {
        return "/p/" + called(tender, name).link().orElseThrow();
    }

    private static String person(SiteTender tender, String name, String act) {
        return tender.at("/team/" + called(tender, name).id() + "/" + act);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsAskedAboutALotOfSignsOnlyIsAskedAboutIt(SiteOn on) {
        var tender =
                SiteTender.open(on.site()).lots("🚚", "C", "C++").team("Ann;;legal", "Ben;;ict;C++", "Cleo;;ict;🚚");

        assertThat(on.site().use(FindTender.class).lots(tender.found())).hasSize(3);
        assertThat(called(tender, "Ann").member().only()).isEmpty();
        assertThat(called(tender, "Ben").member().only().orElseThrow()).hasSize(1);
        assertThat(called(tender, "Cleo").member().only().orElseThrow())
                .isNotEqualTo(called(tender, "Ben").member().only().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void whoeverWasAskedAboutALotThatIsTakenAwayIsNotAskedAboutOthers(SiteOn on) {
        var tender = SiteTender.open(on.site()).lots("Gone", "Stays").team("Ben;;ict;Gone");
        var gone = on.site().use(FindTender.class).lots(tender.found()).getFirst();

        tender.facilitator().post(tender.at("/lots/" + gone.id() + "/remove"));

        assertThat(called(tender, "Ben").member().only()).hasValue(Set.of());
        assertThat(called(tender, "Ben").asked(on.site().use(FindTender.class).lots(tender.found())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aNewLinkDoesNotTellWhetherTheOldOneWasUsed(SiteOn on) {
        var tender = SiteTender.anonymous(on.site(), 3)
                .lots("Lot")
                .team("Ann", "Ben", "Cleo")
                .opened();
        tender.sentIn(linkOf(tender, "Ann"), 3);
        tender.facilitator().post(person(tender, "Ann", "reissue"));
        tender.facilitator().post(person(tender, "Ben", "reissue"));

        var ann = on.site().stranger().begun(linkOf(tender, "Ann")).get(linkOf(tender, "Ann") + "/done");
        var ben = on.site().stranger().begun(linkOf(tender, "Ben")).get(linkOf(tender, "Ben") + "/done");

        assertThat(plain(ann.body())).isEqualTo(plain(ben.body()));
    }

    private static String plain(String page) {
        return page.replaceAll("/p/[A-Za-z0-9_-]{32}", "/p/#")
                .replaceAll("%2Fp%2F[A-Za-z0-9_-]{32}", "#")
                .replaceAll("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", "#");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsNoLongerAskedDoesNotCountByAnEarlierLinkEither(SiteOn on) {
        var tender = SiteTender.open(on.site()).lots("Lot").team("Ann", "Ben").opened();
        tender.sentIn(linkOf(tender, "Ann"), 3);
        tender.facilitator().post(person(tender, "Ann", "reissue"));

        tender.facilitator().post(person(tender, "Ann", "withdraw"));

        assertThat(tender.raters()).extracting(rater -> rater.member().name()).containsExactly("Ben");
    }

    @ParameterizedTest
    @EnumSource
    void theOwnerOfALinkIsToldThatSomebodyElseBegan(SiteOn on) {
        var tender = SiteTender.open(on.site()).lots("Lot").team("Ann").opened();
        var link = linkOf(tender, "Ann");
        var ann = tender.sentIn(link, 3);

        var other = on.site().stranger().begun(link);

        assertThat(other.get(link + "/review").status()).isEqualTo(303);
        assertThat(ann.get(link + "/review").body()).contains("tried your link on another device");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfFewPeopleIsKeptOnceAnonymousAnswersAreCounted(SiteOn on) {
        var tender = SiteTender.anonymous(on.site(), 3)
                .lots("Lot", "Other")
                .team("Ann", "Ben", "Cleo", "Dirk;;ict;Other", "Eva;;ict;Other", "Finn;;ict;Other")
                .opened();
        for (var name : Set.of("Ann", "Ben")) {
            tender.sentIn(linkOf(tender, name), 2);
        }
        assertThat(tender.closed().status()).isEqualTo(422);
        assertThat(tender.closed().body()).contains("Lot", "Other");
        tender.sentIn(linkOf(tender, "Cleo"), 5);

        assertThat(tender.closed().status()).isEqualTo(303);

        assertThat(tender.raters()).allSatisfy(rater -> {
            assertThat(rater.sentInOn()).isEmpty();
            assertThat(rater.link()).isEmpty();
        });
        assertThat(on.site().use(ReadProfiles.class).ofTeam(tender.found()))
                .allSatisfy(said ->
                        assertThat(said.level("strategy").isSuppressed()).isFalse());
        var open = tender.found();
        assertThat(on.site()
                        .use(Transactions.class)
                        .<Boolean>read(
                                () -> on.site().use(Ratings.class).of(open).isEmpty()))
                .isTrue();
    }
}
