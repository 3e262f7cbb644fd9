package nl.samenspel.measurement.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenspel.measurement.portfolio.JudgeReliability.Kind;
import nl.samenspel.measurement.portfolio.RelativeImportance.Reach;
import nl.samenspel.measurement.statistics.SplitMix;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final List<String> PREDICTORS = List.of("a", "b", "c");

    @Test
    void contributionsSumToWhatIsExplainedTogether() {
        RelativeImportance importance = RelativeImportance.of(relations(60, 0.5), "y", PREDICTORS);

        assertThat(PREDICTORS.stream()
                        .mapToDouble(
                                predictor -> importance.contribution(predictor).average())
                        .sum())
                .isCloseTo(importance.explained(), within(1e-12));
        assertThat(PREDICTORS.stream().mapToDouble(importance::share).sum()).isCloseTo(1, within(1e-12));
        assertThat(importance.explained()).isBetween(0.0, 1.0);
    }

    @Test
    void anAspectThatRepeatsAnotherAddsNothingWhenItEntersLast() {
        RelativeImportance importance = RelativeImportance.of(relations(60, 0), "y", PREDICTORS);

        assertThat(importance.contribution("c").last()).isCloseTo(0, within(1e-12));
        assertThat(importance.contribution("b").inflation()).isGreaterThan(1e6);
    }

    @Test
    void bandsComeFromTheSeedAlone() {
        Observations relations = relations(80, 0.5);
        Map<String, RelativeImportance.Bands> bands = RelativeImportance.bands(relations, "y", PREDICTORS, 50, "seed");

        assertThat(bands).isEqualTo(RelativeImportance.bands(relations, "y", PREDICTORS, 50, "seed"));
        RelativeImportance importance = RelativeImportance.of(relations, "y", PREDICTORS);
        assertThat(Objects.requireNonNull(bands.get("a"))
                        .average()
                        .holds(importance.contribution("a").average()))
                .isTrue();
        assertThat(importance.contributeIndependently(bands))
                .isEqualTo(bands.values().stream().allMatch(band -> band.last().low() > 0.01));
        assertThat(importance.contributeIndependently(Map.of())).isFalse();
    }

    @Test
    void fewRelationsAreNotComputedAndSomeAreExploratory() {
        assertThat(RelativeImportance.reach(39)).isEqualTo(Reach.NOT_COMPUTED);
        assertThat(RelativeImportance.reach(40)).isEqualTo(Reach.EXPLORATORY);
        assertThat(RelativeImportance.reach(80)).isEqualTo(Reach.REPORTED);
    }

    @Test
    void itemsThatSayTheSameAreReliableAndItNeedsFiftyPeopleToSaySo() {
        List<double[]> people = new ArrayList<>();
        for (int person = 0; person < 50; person++) {
            double score = person % 5;
            people.add(new double[] {score, score + (person % 3) * 0.1, score + (person % 2) * 0.1});
        }
        Reliability reliability = Reliability.of(new Observations(PREDICTORS, people));

        assertThat(reliability.alpha()).isBetween(0.99, 1.0);
        assertThat(reliability.omega()).isBetween(0.99, 1.0);
        assertThat(reliability.mayBeReported()).isTrue();
        assertThat(Reliability.of(new Observations(PREDICTORS, people.subList(0, 49)))
                        .mayBeReported())
                .isFalse();
        assertThatThrownBy(() -> Reliability.of(new Observations(List.of("a"), List.of(new double[] {1}))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Expected values by R 4.2.2: factanal, one factor, the best of 200 starts. */
    @Test
    void ofSeveralHollowsTheDeepestIsFoundAlsoAtTheEdge() {
        double[][] hollows = {
            {1, 0.11, 0.07, -0.11}, {0.11, 1, -0.1, 0.02}, {0.07, -0.1, 1, 0.19}, {-0.11, 0.02, 0.19, 1}
        };
        double[][] edge = {{1, 0.02, 0.24}, {0.02, 1, -0.04}, {0.24, -0.04, 1}};

        assertThat(SingleFactor.of(hollows).omega()).isCloseTo(0.312132645, within(1e-5));
        assertThat(SingleFactor.of(edge).omega()).isCloseTo(0.424539654, within(1e-5));
        assertThat(SingleFactor.of(edge).uniquenesses()).contains(0.005);
    }

    @Test
    void groupsThatDifferAreToldApartAndFewGroupsAreNotReported() {
        List<double[]> groups = new ArrayList<>();
        for (int group = 0; group < 10; group++) {
            groups.add(new double[] {group, group + 0.1, group, group - 0.1, group});
        }

        assertThat(GroupReliability.of(groups).ofMean()).isGreaterThan(0.99);
        assertThat(GroupReliability.of(groups).mayBeReported()).isTrue();
        assertThat(GroupReliability.of(groups.subList(0, 9)).mayBeReported()).isFalse();
    }

    @Test
    void judgesWhoAgreeButForALevelAgreeEntirelyWhenTheyAreTheOnlyOnes() {
        JudgeReliability judges = JudgeReliability.of(
                List.of(new double[] {1, 2}, new double[] {2, 3}, new double[] {3, 4}, new double[] {4, 5.001}));

        assertThat(judges.coefficient(Kind.ONE_OF_THESE)).isCloseTo(1, within(1e-4));
        assertThat(judges.coefficient(Kind.ONE_OF_THOSE_DRAWN)).isLessThan(0.9);
        assertThat(judges.band(Kind.ONE_OF_MANY, 0.95).holds(judges.coefficient(Kind.ONE_OF_MANY)))
                .isTrue();
    }

    @Test
    void casesAreComplete() {
        assertThatThrownBy(() -> new Observations(PREDICTORS, List.of(new double[] {1, 2})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** c is b, and something of its own. */
    private static Observations relations(int count, double ownShare) {
        SplitMix random = SplitMix.of("relations");
        List<double[]> cases = new ArrayList<>();
        for (int relation = 0; relation < count; relation++) {
            double a = random.nextUnit();
            double b = random.nextUnit();
            double c = b + ownShare * random.nextUnit();
            cases.add(new double[] {a, b, c, a + b / 2 + random.nextUnit() / 2});
        }
        return new Observations(List.of("a", "b", "c", "y"), cases);
    }
}
