package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chart.Beneath;
import nl.samenspel.chart.PlacedMarks;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.telling.RoundTold;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.telling.LadderTold;
import nl.samenspel.wording.Wording;

/**
 * Tells where both parties stand on the levels of an aspect: as they answered in the assessment, and as they voted in the room.
 *
 * @param promised what is shown of votes
 */
record LaddersTold(ToldTopics told, Aspect aspect, PerParty<Disclosure> promised) {

    /** A ladder, and what its small marks mean. */
    record Keyed(LadderTold ladder, String key) {}

    /** What people answered in the assessment. */
    LadderTold answered() {
        return LadderTold.of(told.told(aspect), told::answered);
    }

    /** The same with what each side guessed of the other, as far as it can be drawn. */
    Keyed answered(PerParty<Tally> guesses) {
        var of = told.told(aspect);
        var guessed = guessed(guesses);
        var key = key(guessed, "dialogue.stage.key.guessed");
        return new Keyed(LadderTold.of(of, of.ladder().over(guessed), together(of.legend(), key), told::answered), key);
    }

    private PerParty<Optional<Beneath>> guessed(PerParty<Tally> guesses) {
        var of = round(guesses).ladder().sides();
        return beneath(PerParty.each(party -> of.of(party.other())), Beneath.Kind.GUESSED);
    }

    private RoundTold round(PerParty<Tally> tallies) {
        return RoundTold.of(wording(), aspect, tallies, promised);
    }

    private Wording wording() {
        return told.wording();
    }

    private static PerParty<Optional<Beneath>> beneath(PerParty<Optional<PlacedMarks>> marks, Beneath.Kind kind) {
        return PerParty.each(party -> marks.of(party).map(placed -> new Beneath(placed, kind)));
    }

    private String key(PerParty<Optional<Beneath>> beneath, String words) {
        return beneath.both().stream().anyMatch(Optional::isPresent) ? wording().say(words) : "";
    }

    private static String together(String legend, String key) {
        return (legend + " " + key).strip();
    }

    /** What was voted in a closed round. */
    LadderTold voted(PerParty<Tally> tallies) {
        return voted(tallies, PerParty.each(_ -> Optional.empty())).ladder();
    }

    /** The same, with what people answered before the talk. */
    Keyed votedAfter(PerParty<Tally> tallies) {
        return voted(tallies, beneath(told.told(aspect).ladder().sides(), Beneath.Kind.BEFORE));
    }

    private Keyed voted(PerParty<Tally> tallies, PerParty<Optional<Beneath>> before) {
        var round = round(tallies);
        var ladder = round.ladder().over(before);
        var key = key(before, "dialogue.stage.key.before");
        var sides = Arrays.stream(Party.values())
                .map(party -> new LadderTold.Side(
                        party.slug(),
                        wording().party(party),
                        round.voted(party),
                        ladder.side(party),
                        round.absence(party).orElseGet(() -> round.told().sentences(party))))
                .toList();
        return new Keyed(new LadderTold(told.rungs(aspect), sides, together(round.legend(), key)), key);
    }

    /** What each side guessed of the other, in sentences. */
    List<StageView.Guess> guesses(PerParty<Tally> tallies) {
        var round = round(tallies);
        var answered = told.told(aspect).ladder().sides();
        return Arrays.stream(Party.values())
                .map(party -> new StageView.Guess(
                        party.slug(),
                        wording()
                                .say(
                                        "dialogue.stage.guessed",
                                        wording().party(party),
                                        wording().party(party.other())),
                        round.sentences(party),
                        answered.of(party.other()).isPresent()
                                && round.ladder().sides().of(party).isPresent()))
                .toList();
    }
}
