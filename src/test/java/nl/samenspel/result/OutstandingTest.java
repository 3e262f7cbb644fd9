package nl.samenspel.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import nl.samenspel.result.Outstanding.Foremost;
import nl.samenspel.result.Outstanding.Foremost.On;
import org.junit.jupiter.api.Test;

class OutstandingTest {

    @Test
    void aClaimComesBeforeEveryDistance() {
        assertThat(between(8, question -> isActual(question, "people") ? 2 : 4, _ -> 4)
                        .foremost())
                .isEqualTo(new Foremost.Claimed(Claim.SHOWN, List.of(new On(Measure.ACTUAL, "people"))));
        assertThat(between(5, question -> isActual(question, "people") ? 2 : 4, _ -> 4)
                        .foremost())
                .isEqualTo(new Foremost.Claimed(Claim.INDICATION, List.of(new On(Measure.ACTUAL, "people"))));
    }

    @Test
    void whatIsClaimedStandsImportanceFirstAndInTheOrderOfTheModel() {
        var claimed = between(
                        8,
                        question -> question.aspect().equals("people") || isActual(question, "agility") ? 2 : 4,
                        _ -> 4)
                .foremost();

        assertThat(claimed)
                .isEqualTo(new Foremost.Claimed(
                        Claim.SHOWN,
                        List.of(
                                new On(Measure.IMPORTANCE, "people"),
                                new On(Measure.ACTUAL, "agility"),
                                new On(Measure.ACTUAL, "people"))));
    }

    @Test
    void withoutAClaimTheAspectIsNamedOnlyWhereNoOtherLiesAsFarApart() {
        assertThat(between(4, question -> isActual(question, "people") ? 3 : 4, _ -> 4)
                        .foremost())
                .isEqualTo(new Foremost.FurthestApart(Measure.ACTUAL, Optional.of("people")));
        assertThat(between(2, question -> question.measure() == Measure.ACTUAL ? 4 : 3, _ -> 3)
                        .foremost())
                .isEqualTo(new Foremost.FurthestApart(Measure.ACTUAL, Optional.empty()));
    }

    @Test
    void nothingStandsOutWhereAllIsAlikeOrOnePersonIsASide() {
        assertThat(between(4, _ -> 3, _ -> 3).foremost()).isEqualTo(new Foremost.Nothing());
        assertThat(between(1, _ -> 1, _ -> 5).foremost()).isEqualTo(new Foremost.Nothing());
    }

    @Test
    void nobodyIsAheadOfWhatIsThere() {
        var outstanding = between(
                4,
                question -> isActual(question, "people") ? 2 : 4,
                question -> question.measure() == Measure.ACTUAL ? 5 : 3);

        assertThat(outstanding.furthestAhead(Party.CUSTOMER))
                .hasValueSatisfying(ahead -> assertThat(ahead.aspect()).isEqualTo("people"));
        assertThat(outstanding.furthestAhead(Party.SUPPLIER)).isEmpty();
    }

    private static Outstanding between(int people, ToIntFunction<Question> customer, ToIntFunction<Question> supplier) {
        return PlainWave.promising(new Disclosure.Open())
                .answered(Party.CUSTOMER, people, customer)
                .answered(Party.SUPPLIER, people, supplier)
                .outstanding();
    }

    private static boolean isActual(Question question, String aspect) {
        return question.measure() == Measure.ACTUAL && question.aspect().equals(aspect);
    }
}
