package nl.samenspel.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import nl.samenspel.result.DiscussionTopic.Reason;
import org.junit.jupiter.api.Test;

/** What there is to talk about, the strongest reason first. */
class DiscussionTopicsTest {

    @Test
    void aDifferenceThatWasShownComesBeforeWhatIsAPriorityOfBoth() {
        var topics = topics(
                8,
                question -> is(question, "people", Measure.IMPORTANCE) ? 2 : actual(question, 3),
                question -> actual(question, 3));

        assertThat(topics.getFirst().aspect()).isEqualTo("people");
        assertThat(topics.getFirst().reasons()).contains(new Reason.Differ(Claim.SHOWN, Measure.IMPORTANCE));
        assertThat(topics.get(1).reasons()).contains(new Reason.PriorityOfBoth());
    }

    @Test
    void ofFewPeopleItIsAnIndicationAndStillComesFirst() {
        var topics = topics(
                5,
                question -> is(question, "people", Measure.IMPORTANCE) ? 2 : actual(question, 3),
                question -> actual(question, 3));

        assertThat(topics.getFirst().reasons()).contains(new Reason.Differ(Claim.INDICATION, Measure.IMPORTANCE));
    }

    @Test
    void aPartyThatDoesNotAgreeIsATopic() {
        var wave = PlainWave.promising(new Disclosure.Open())
                .answered(Party.CUSTOMER, 6, question -> is(question, "structure", Measure.ACTUAL) ? 1 : 3)
                .answered(Party.CUSTOMER, 6, question -> is(question, "structure", Measure.ACTUAL) ? 5 : 3)
                .answered(Party.SUPPLIER, 6, _ -> 3);

        assertThat(new DiscussionTopics(wave.outstanding()).all())
                .singleElement()
                .isEqualTo(new DiscussionTopic("structure", List.of(new Reason.Divided(Party.CUSTOMER))));
    }

    @Test
    void thereAreNeverMoreThanFiveAndNoneWhereNothingIsShown() {
        assertThat(topics(12, _ -> 5, _ -> 2)).hasSize(5);

        var few = PlainWave.promising(new Disclosure.Anonymous(5))
                .answered(Party.CUSTOMER, 3, _ -> 5)
                .answered(Party.SUPPLIER, 3, _ -> 1);
        assertThat(new DiscussionTopics(few.outstanding()).all()).isEmpty();
    }

    private static List<DiscussionTopic> topics(
            int people, ToIntFunction<Question> customer, ToIntFunction<Question> supplier) {
        var wave = PlainWave.promising(new Disclosure.Open())
                .answered(Party.CUSTOMER, people, customer)
                .answered(Party.SUPPLIER, people, supplier);
        return new DiscussionTopics(wave.outstanding()).all();
    }

    private static boolean is(Question question, String aspect, Measure measure) {
        return question.aspect().equals(aspect) && question.measure() == measure;
    }

    private static int actual(Question question, int level) {
        return question.measure() == Measure.ACTUAL ? level : 4;
    }
}
