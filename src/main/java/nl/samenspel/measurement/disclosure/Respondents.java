package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.PersonScore;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.GovernanceLevel;

/** The people of one party who rated something, and what each of them is counted for. */
final class Respondents {
    private static final int SEEN_BY_FIFTHS = 3;

    private final Instrument instrument;
    private final Scale scale;
    private final Disclosure disclosure;
    private final List<PersonAnswers> people;
    private final Map<String, Optional<AskedAspect>> made = new HashMap<>();
    private final Map<Question, Optional<AskedAspect>> scored = new HashMap<>();
    private final Map<Question, Detail> leftOut = new LinkedHashMap<>();

    Respondents(Instrument instrument, PartyAnswers party) {
        this.instrument = instrument;
        this.scale = instrument.scale();
        this.disclosure = party.disclosure();
        this.people =
                party.people().stream().filter(PersonAnswers::isRespondent).toList();
        if (!isOpen()) {
            instrument.composites().forEach(this::leaveOut);
        }
    }

    boolean isOpen() {
        return disclosure instanceof Disclosure.Open;
    }

    int size() {
        return people.size();
    }

    int joined() {
        return (int) people.stream().filter(person -> !person.asked()).count();
    }

    /** The published groups, none of which is smaller than the threshold; empty when all together are too few. */
    Optional<Partition> partition() {
        Map<GovernanceLevel, Integer> all = sizes(_ -> true);
        boolean onlyJoined = joined() == people.size();
        if (isOpen()) {
            return Partition.choose(all, disclosure.threshold());
        }
        if (!onlyJoined) {
            return Partition.choose(sizes(PersonAnswers::asked), all, disclosure.threshold());
        }
        return Partition.choose(all, 2 * disclosure.threshold())
                .map(Partition::whole)
                .map(Partition::of);
    }

    private Map<GovernanceLevel, Integer> sizes(Predicate<PersonAnswers> who) {
        Map<GovernanceLevel, Integer> sizes = new EnumMap<>(GovernanceLevel.class);
        people.stream().filter(who).forEach(person -> sizes.merge(person.level(), 1, Integer::sum));
        return sizes;
    }

    List<PersonAnswers> in(Block block) {
        return people.stream()
                .filter(person -> block.levels().contains(person.level()))
                .toList();
    }

    /** How many of these people count: those asked one by one, or where there are none of these at all, every other one. */
    int counted(List<PersonAnswers> some) {
        if (isOpen()) {
            return some.size();
        }
        return joined() == people.size()
                ? some.size() / 2
                : (int) some.stream().filter(PersonAnswers::asked).count();
    }

    /** Is it nobody, or so many that something may be told of them? */
    boolean areNoneOrEnough(List<PersonAnswers> some) {
        return isOpen() || some.isEmpty() || counted(some) >= disclosure.threshold();
    }

    /** So many have to have given two answers that it may be told what one and the same person gave. */
    int fewestLinked() {
        return Math.max(Differences.FEWEST, disclosure.threshold());
    }

    Optional<PersonScore> score(PersonAnswers person, Question question) {
        return scored.computeIfAbsent(question, this::scoredAs)
                .flatMap(aspect -> person.score(question, aspect, scale));
    }

    private Optional<AskedAspect> scoredAs(Question question) {
        return instrument.isComposed(question) ? made(question.aspect()) : instrument.asked(question.aspect());
    }

    List<PersonAnswers> rating(Question question, Block block) {
        return in(block).stream()
                .filter(person -> score(person, question).isPresent())
                .toList();
    }

    /** The aspect or topic, made of the parts that enough of the party see; empty where these are too few. */
    Optional<AskedAspect> made(String slug) {
        return made.computeIfAbsent(slug, instrument::asked);
    }

    /** Parts that do not belong to the aspect of this party, and what nobody was asked. */
    Map<Question, Detail> leftOut() {
        Map<Question, Detail> all = new LinkedHashMap<>(leftOut);
        if (!isOpen()) {
            instrument.asked().stream()
                    .filter(question -> !isAsked(question))
                    .forEach(question -> all.put(question, Detail.NOT_ASKED));
        }
        return all;
    }

    private void leaveOut(AskedAspect aspect) {
        List<String> kept = new ArrayList<>();
        Map<Question, Detail> others = new LinkedHashMap<>();
        for (String facet : aspect.facets()) {
            Question question = Question.facet(aspect.slug(), facet);
            long rated = people.stream()
                    .filter(person -> person.answers().get(question) instanceof Answer.Rated)
                    .count();
            if (!isAsked(question)) {
                others.put(question, Detail.NOT_ASKED);
            } else if (5 * rated < (long) SEEN_BY_FIFTHS * people.size()) {
                others.put(question, Detail.FEW_SEE_IT);
            } else {
                kept.add(facet);
            }
        }
        Optional<AskedAspect> whole = aspect.madeOf(kept);
        if (whole.isEmpty()) {
            boolean asked = others.containsValue(Detail.FEW_SEE_IT) || !kept.isEmpty();
            leftOut.put(Question.whole(aspect.slug(), Measure.ACTUAL), asked ? Detail.FEW_SEE_IT : Detail.NOT_ASKED);
        }
        made.put(aspect.slug(), whole);
        leftOut.putAll(others);
    }

    /** Somebody answered it, be it that he does not know: then everybody was asked. */
    private boolean isAsked(Question question) {
        return people.stream().anyMatch(person -> person.answers().containsKey(question));
    }
}
