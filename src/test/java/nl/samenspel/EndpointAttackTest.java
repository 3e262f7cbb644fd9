package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.RandomWorld.Member;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Attacker;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random worlds live through a wave by random steps, and everything that anybody with a role gets to see before, at and after its
 * closing is collected and attacked (method §10, tests 2, 4 and 5, on the whole product).
 */
class EndpointAttackTest {

    private static final Site SITE = Site.running();
    private static final ModelVersion MODEL = ModelVersion.of("eraneos-1");
    private static final Pattern REMARK = Pattern.compile("said-of-[a-z-]+-by-(customer|supplier)\\d+-");

    private static final Pattern OF_A_WAVE = Pattern.compile("^/workspaces/[^/]+/waves/[^/?]+");

    /** What every run of the product makes anew: ids, links and what stands for them. */
    private static final Pattern CHANCE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[\\w-]{32}(?![\\w-])|person[\\d.]+@");

    /** In an assessment before, so that there is something to compare with. */
    private static final int PEOPLE_BEFORE = 12;

    /** Who looked at which address → what they saw. */
    private record Seen(Map<String, String> open, Map<String, String> sealed, Map<String, String> revealed) {}

    /** Worlds of parties below the threshold, above it but small, large enough for groups by level, and open. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 6, 10})
    void whatIsSeenTellsOfNobody(long seed) {
        var questionnaire = new Questionnaire(Questionnaire.Part.CORE, Set.copyOf(Module.of(whole())));
        var instrument = questionnaire.instrument(whole());
        var world = RandomWorld.of(seed, instrument, questionnaire.asked(whole()));

        var seen = live(world, questionnaire, seed);
        var twins = live(world.twin(seed), questionnaire, seed);

        noRemarkIsSeenTooEarly(seen);
        for (Party party : Party.values()) {
            remarksOfFewAreNotSeen(world, party, seen.revealed);
            noSmallGroupCanBeDerived(world, party, seen.revealed);
        }
        assertSame(twins.open, seen.open);
        assertSame(twins.sealed, seen.sealed);
        assertSame(twins.revealed, seen.revealed);
    }

    private static Instrument whole() {
        return SITE.use(FindModel.class).handle(MODEL).instrument();
    }

    private static Seen live(RandomWorld world, Questionnaire questionnaire, long seed) {
        var terms = Terms.of(
                        world.disclosure().of(Party.CUSTOMER),
                        world.disclosure().of(Party.SUPPLIER))
                .asking(MODEL, questionnaire);
        var before = SiteWave.planned(SITE, terms).opened();
        for (Party party : Party.values()) {
            before.answered(
                    party,
                    GovernanceLevel.TACTICAL,
                    PEOPLE_BEFORE,
                    question -> 2 + question.aspect().length() % 3);
        }
        before.closed().revealed();
        var wave = SiteWave.planned(SITE, before.workspace(), before.collaboration(), terms)
                .opened();
        var visitors = visitors(wave);
        Map<String, String> open = new LinkedHashMap<>();
        new RandomLife(SITE, world, wave, seed).live(() -> open.putAll(look(visitors, addresses(wave))));
        var sealed = look(visitors, addresses(wave.closed()));
        var revealed = look(visitors, addresses(wave.revealed()));
        revealed.putAll(look(visitors, addresses(SiteMeeting.planned(SITE, wave))));
        return new Seen(open, sealed, revealed);
    }

    private static Map<String, Browser> visitors(SiteWave wave) {
        return Map.of(
                "facilitator", wave.facilitator(),
                "sponsor of the customer", wave.sponsor(Party.CUSTOMER),
                "sponsor of the supplier", wave.sponsor(Party.SUPPLIER),
                "observer", wave.observer());
    }

    private static Map<String, String> look(Map<String, Browser> visitors, List<String> addresses) {
        Map<String, String> seen = new LinkedHashMap<>();
        visitors.forEach((who, browser) -> addresses.forEach(address -> {
            var page = browser.get(address);
            seen.put(who + " " + OF_A_WAVE.matcher(address).replaceFirst(""), page.status() + " " + page.body());
        }));
        return seen;
    }

    private static List<String> addresses(SiteWave wave) {
        var views = Stream.of("?weighting=per-level", "?weighting=per-person", "?level=strategic", "?level=operational")
                .map(view -> wave.at("/results" + view));
        var ofCollaboration = Stream.of(
                        "",
                        "/events",
                        "/rhythm",
                        "/waves/new?like=" + wave.found().terms().id(),
                        "/improvement",
                        "/improvement/targets",
                        "/improvement/programme",
                        "/improvement/columns",
                        "/improvement/forecasts",
                        "/improvement/forecast",
                        "/improvement/risks",
                        "/improvement/premortem",
                        "/trend",
                        "/trend/people")
                .map(part -> wave.collaborationAt() + part);
        return Stream.concat(
                        Stream.of("", "/people", "/people/links.csv", "/sealed", "/results.json", "/meetings/new")
                                .map(wave::at),
                        Stream.concat(ofCollaboration, views))
                .toList();
    }

    private static List<String> addresses(SiteMeeting meeting) {
        return Stream.of("", "/edit", "/record", "/record.json")
                .map(meeting::at)
                .toList();
    }

    private static void noRemarkIsSeenTooEarly(Seen seen) {
        assertThat(seen.open.values()).noneMatch(page -> REMARK.matcher(page).find());
        seen.sealed.forEach((where, page) -> {
            for (Party party : Party.values()) {
                if (!where.equals("sponsor of the " + party.slug() + " /sealed")) {
                    assertThat(remarksOf(party, page)).as(where).isEmpty();
                }
            }
        });
    }

    private static void remarksOfFewAreNotSeen(RandomWorld world, Party party, Map<String, String> revealed) {
        var counted = world.counted(party);
        var all = counted.stream()
                .mapToInt(member -> member.draft().remarks().size())
                .sum();
        var threshold = world.disclosure().of(party).threshold();
        if (threshold > 1 && (counted.size() < threshold || all < 3)) {
            assertThat(revealed.values())
                    .allSatisfy(page -> assertThat(remarksOf(party, page)).isEmpty());
        }
    }

    private static List<String> remarksOf(Party party, String page) {
        return REMARK.matcher(page)
                .results()
                .filter(remark -> remark.group(1).equals(party.slug()))
                .map(remark -> remark.group())
                .toList();
    }

    private static void noSmallGroupCanBeDerived(RandomWorld world, Party party, Map<String, String> revealed) {
        var shown = document(revealed).at("/waves/0/parties/" + party.slug() + "/aspects");
        var threshold = world.disclosure().of(party).threshold();
        assertThat(shown.propertyNames()).hasSizeGreaterThan(5);
        for (String aspect : shown.propertyNames()) {
            for (Measure measure : List.of(Measure.IMPORTANCE, Measure.ACTUAL)) {
                var sizes = sizes(world, party, Question.whole(aspect, measure));
                var published = published(shown.get(aspect), measure);
                assertThat(Attacker.smallest(sizes, published).stream()
                                .mapToInt(Attacker.Derivable::people)
                                .min()
                                .orElse(threshold))
                        .as("%s %s of %s, published %s", aspect, measure, sizes, published)
                        .isGreaterThanOrEqualTo(threshold);
            }
        }
    }

    private static JsonNode document(Map<String, String> revealed) {
        var answer = revealed.getOrDefault("observer /results.json", "");
        assertThat(answer).startsWith("200 ");
        return JsonMapper.shared().readTree(answer.substring(4));
    }

    private static List<Integer> sizes(RandomWorld world, Party party, Question question) {
        return Arrays.stream(GovernanceLevel.values())
                .map(level -> (int) world.counted(party).stream()
                        .filter(member -> member.person().level() == level)
                        .filter(member -> rates(world, member, question))
                        .count())
                .toList();
    }

    /** A composite aspect is made of the parts that three fifths of the party see: all but one of them, and at least two. */
    private static boolean rates(RandomWorld world, Member member, Question question) {
        var seen = world.instrument().aspects().stream()
                .filter(aspect -> aspect.slug().equals(question.aspect()))
                .flatMap(aspect -> aspect.facets().stream())
                .map(facet -> Question.facet(question.aspect(), facet))
                .filter(part -> isSeen(world, member.person().party(), part))
                .toList();
        if (question.measure() != Measure.ACTUAL || seen.size() < 2) {
            return isRated(member, question);
        }
        return seen.stream().filter(part -> isRated(member, part)).count() >= Math.max(seen.size() - 1, 2);
    }

    private static boolean isSeen(RandomWorld world, Party party, Question part) {
        var counted = world.counted(party);
        return 5 * counted.stream().filter(member -> isRated(member, part)).count() >= 3L * counted.size();
    }

    private static boolean isRated(Member member, Question question) {
        return member.draft().answers().get(question) instanceof Answer.Rated;
    }

    private static List<List<Integer>> published(JsonNode aspect, Measure measure) {
        var unions = new ArrayList<List<Integer>>();
        if (!aspect.get(measure.slug()).has("suppressed")) {
            unions.add(List.of(0, 1, 2));
        }
        aspect.get("levels").properties().forEach(group -> {
            if (!group.getValue().get(measure.slug()).has("suppressed")) {
                unions.add(Block.parse(group.getKey()).levels().stream()
                        .map(GovernanceLevel::ordinal)
                        .toList());
            }
        });
        return unions;
    }

    private static void assertSame(Map<String, String> twins, Map<String, String> seen) {
        assertThat(twins.keySet()).map(EndpointAttackTest::place).containsExactlyElementsOf(places(seen));
        var others = twins.values().iterator();
        seen.forEach((where, page) ->
                assertThat(withoutChance(others.next())).as(where).isEqualTo(withoutChance(page)));
    }

    private static List<String> places(Map<String, String> seen) {
        return seen.keySet().stream().map(EndpointAttackTest::place).toList();
    }

    private static String place(String where) {
        return CHANCE.matcher(where).replaceAll("#");
    }

    /** Ids are chance, and so is the order in which what hangs on them is stored and shown. */
    private static List<String> withoutChance(String page) {
        var masked = CHANCE.matcher(REMARK.matcher(page).replaceAll("remark")).replaceAll("#");
        return Arrays.stream(masked.split("\n")).sorted().toList();
    }
}
