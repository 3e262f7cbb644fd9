package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.PageWalk.Page;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.BothDatabases;
import nl.samenspel.platform.store.transaction.Tally;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** What a page asks of the database does not depend on how much there is of anything. */
class StatementsPerPageTest {

    private static final int FEW = 2;
    private static final int MANY = Integer.getInteger("samenspel.crowd", 12);

    /** These only send on to another page. */
    private static final Set<String> NO_PAGES = Set.of("/language", "/theme", "/t/{code}", "/j/{shared}/before");

    /** @param first before anything of the page is remembered */
    private record Visits(int status, Tally.Count first, Tally.Count second) {}

    static Stream<Arguments> databases() {
        return Stream.of(
                arguments(Named.of("SQLite", "")),
                arguments(Named.of("PostgreSQL", BothDatabases.postgresqlAddress())));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyPageAsksAsMuchOfTheDatabaseForFewAsForMany(String database) {
        var tally = new Tally();
        var expected = new SoftAssertions();
        try (var site = Site.on(database, starting -> count(starting, tally))) {
            site.use(ManageWorkspaces.class).start("Demonstration", true);
            var few = walk(new CrowdedWorkspace(site, FEW), tally);
            var small = few.everywhere();
            expected.assertThat(pages(small))
                    .as("routes with a page for somebody")
                    .containsAll(routes(site));

            IntStream.range(0, MANY).forEach(number -> site.workspace("Elsewhere " + number));
            expected.assertThat(reading(small, few.everywhere()))
                    .as("pages that read more because there are other workspaces")
                    .isEmpty();

            var large = walk(new CrowdedWorkspace(site, MANY), tally).everywhere();
            expected.assertThat(answeredOtherwise(small, large))
                    .as("pages that are not the same")
                    .isEmpty();
            expected.assertThat(growing(small, large))
                    .as("pages that ask more of the database because there is more")
                    .isEmpty();
        }
        expected.assertAll();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theTrendAsksAsMuchOfTheDatabaseForTwoAssessmentsAsForFive(String database) {
        var tally = new Tally();
        try (var site = Site.on(database, starting -> count(starting, tally))) {
            var first = released(SiteWave.planned(site, Terms.of(new Disclosure.Open(), new Disclosure.Open())));
            var two = ofTrend(site, first, 1, tally);
            var five = ofTrend(site, first, 3, tally);

            assertThat(five).isEqualTo(two);
        }
    }

    /** After so many more were released; before anything of the page is remembered. */
    private static int ofTrend(Site site, SiteWave first, int more, Tally tally) {
        for (int each = 0; each < more; each++) {
            released(SiteWave.planned(
                    site,
                    first.workspace(),
                    first.collaboration(),
                    Terms.of(new Disclosure.Open(), new Disclosure.Open())));
        }
        var page = first.facilitator().get(first.collaborationAt() + "/trend");
        assertThat(page.body()).contains("class=\"panels\"");
        return tally.latest().statements();
    }

    private static SiteWave released(SiteWave wave) {
        wave.opened();
        for (Party party : Party.values()) {
            wave.answered(party, GovernanceLevel.TACTICAL, 6, _ -> 3);
        }
        return wave.closed().revealed();
    }

    private static PageWalk<Visits> walk(CrowdedWorkspace crowded, Tally tally) {
        return new PageWalk<>(crowded, (browser, address) -> {
            browser.get(address);
            var first = tally.latest();
            var status = browser.get(address).status();
            return new Visits(status, first, tally.latest());
        });
    }

    private static void count(GenericApplicationContext starting, Tally tally) {
        starting.registerBean("tally", FilterRegistrationBean.class, () -> {
            var first = new FilterRegistrationBean<>(tally);
            first.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return first;
        });
        starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Transactions transactions ? Tally.counting(transactions) : bean;
            }
        });
    }

    private static Set<String> pages(Map<Page, Visits> walk) {
        return walk.entrySet().stream()
                .filter(visit -> visit.getValue().status() == 200)
                .map(visit -> visit.getKey().route())
                .collect(Collectors.toSet());
    }

    private static List<String> routes(Site site) {
        return Route.all(site)
                .filter(route -> !route.changes() && !NO_PAGES.contains(route.path()))
                .map(Route::path)
                .toList();
    }

    private static List<String> answeredOtherwise(Map<Page, Visits> small, Map<Page, Visits> large) {
        return small.entrySet().stream()
                .filter(visit -> visit.getValue().status()
                        != after(large, visit.getKey()).status())
                .map(visit -> "%s: %d, then %d"
                        .formatted(
                                visit.getKey(),
                                visit.getValue().status(),
                                after(large, visit.getKey()).status()))
                .toList();
    }

    private static List<String> reading(Map<Page, Visits> before, Map<Page, Visits> after) {
        return before.entrySet().stream()
                .filter(visit -> after(after, visit.getKey()).second().rows()
                        > visit.getValue().second().rows())
                .map(visit -> "%s: %d rows, then %d"
                        .formatted(
                                visit.getKey(),
                                visit.getValue().second().rows(),
                                after(after, visit.getKey()).second().rows()))
                .toList();
    }

    private static List<String> growing(Map<Page, Visits> small, Map<Page, Visits> large) {
        return small.entrySet().stream()
                .filter(visit -> grows(visit.getValue(), after(large, visit.getKey())))
                .map(visit -> "%s: %s with %d, %s with %d"
                        .formatted(
                                visit.getKey(), told(visit.getValue()), FEW, told(after(large, visit.getKey())), MANY))
                .toList();
    }

    private static boolean grows(Visits few, Visits many) {
        return many.first().statements() > few.first().statements()
                || many.second().statements() > few.second().statements();
    }

    private static String told(Visits visits) {
        return visits.first().statements() + ", then " + visits.second().statements();
    }

    private static Visits after(Map<Page, Visits> walk, Page page) {
        return Objects.requireNonNull(walk.get(page));
    }
}
