package nl.samenspel.dialogue.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.chart.Ladder;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Remembered;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.AspectTold;
import nl.samenspel.wording.Wording;

/**
 * Tells what came of a closed round, each side by itself. A round is told as an assessment of one aspect would be, so that nothing
 * more is told of few people here than there.
 *
 * @param shown what was settled about each side before anybody joined
 * @param told what may be told of those whose votes are shown
 */
public record RoundTold(PerParty<Tally> tallies, PerParty<Disclosure> shown, AspectTold told) {

    /** What is told of votes follows from them alone, and takes a moment to compute; many look at it at the same time. */
    private static final Remembered<Votes, SeenResult> TOLD = new Remembered<>(200);

    private record Votes(String aspect, int levels, PerParty<Tally> tallies, PerParty<Disclosure> shown) {}

    /** @param aspect that was voted on, or the one that {@link OpinionLevels} makes of a question */
    public static RoundTold of(Wording wording, Aspect aspect, PerParty<Tally> tallies, PerParty<Disclosure> shown) {
        var votes = new Votes(aspect.slug(), aspect.levels().size(), tallies, shown);
        var seen = TOLD.get(votes, () -> Optional.of(count(votes))).orElseThrow();
        return new RoundTold(tallies, shown, new AspectTold(wording, aspect, seen));
    }

    private static SeenResult count(Votes votes) {
        var asked = new Instrument(votes.levels(), List.of(AskedAspect.plain(votes.aspect())), Map.of());
        PerParty<PartyAnswers> answers = PerParty.each(party ->
                answers(votes.aspect(), votes.tallies().of(party), votes.shown().of(party)));
        var snapshot = Snapshot.take(new WaveAnswers(asked, answers), new Random(0));
        return new SeenResult(
                Result.of(snapshot, Weighting.PER_PERSON),
                Findings.of(snapshot, Weighting.PER_PERSON),
                Optional.empty(),
                Measure.ALWAYS);
    }

    private static PartyAnswers answers(String aspect, Tally tally, Disclosure shown) {
        var people = Stream.concat(people(aspect, tally.invited(), true), people(aspect, tally.joined(), false))
                .toList();
        return new PartyAnswers(shown, people.size(), people);
    }

    private static Stream<PersonAnswers> people(String aspect, List<Integer> perLevel, boolean invited) {
        return IntStream.rangeClosed(1, perLevel.size())
                .boxed()
                .flatMap(level ->
                        Stream.generate(() -> person(aspect, level, invited)).limit(perLevel.get(level - 1)));
    }

    private static PersonAnswers person(String aspect, int level, boolean invited) {
        var question = Question.whole(aspect, Measure.ACTUAL);
        return new PersonAnswers(GovernanceLevel.TACTICAL, invited, Map.of(question, Answer.rated(level)), Map.of());
    }

    /** What was chosen beside the levels; without marks at a side of which it is not shown. */
    public Ladder ladder() {
        return told.ladder();
    }

    /** What the marks of the ladder mean; empty where there are none. */
    public String legend() {
        return told.legend();
    }

    /** How many of the side voted, in a sentence. */
    public String voted(Party party) {
        return told.wording().say("dialogue.round.voted", tallies.of(party).voted());
    }

    /** Why it is not shown what the side chose; empty where it is. */
    public Optional<String> absence(Party party) {
        var tally = tallies.of(party);
        if (tally.isShown() || tally.voted() == 0) {
            return tally.voted() == 0 ? Optional.of(voted(party)) : told.absence(party);
        }
        int threshold = shown.of(party).threshold();
        return Optional.of(
                tally.withheld()
                        ? told.wording().say("dialogue.round.withheld", threshold)
                        : told.wording().say("dialogue.round.few", threshold, 2 * threshold));
    }

    /** All that is told of the side: how many voted, and what they chose or why that is not shown. */
    public String sentences(Party party) {
        var tally = tallies.of(party);
        if (tally.voted() == 0) {
            return voted(party);
        }
        return voted(party) + " "
                + (tally.isShown() ? told.sentences(party) : absence(party).orElse(""));
    }
}
