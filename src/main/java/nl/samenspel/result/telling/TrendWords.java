package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.Trend;
import nl.samenspel.wording.Wording;

/** Says what may be said of how levels went, from the last assessment but one to the last. */
public record TrendWords(Wording wording, Trend trend) {

    /**
     * What is said of an aspect according to one party.
     *
     * @param slug of the party
     * @param size how far, and where it could lie as well; may be empty
     * @param isClaimed is something claimed?
     */
    public record Of(String slug, String party, String said, String size, boolean isClaimed) {}

    /** The last change according to each party. */
    public List<Of> of(Aspect aspect) {
        return Arrays.stream(Party.values()).map(party -> of(party, aspect)).toList();
    }

    private Of of(Party party, Aspect aspect) {
        var went = trend.of(party, aspect.slug());
        var words = new ChangeWords(wording);
        return went.lastChange()
                .map(change -> new Of(
                        party.slug(),
                        wording.party(party),
                        wording.words()
                                .together(words.all(change, went.isOfOtherMeans(trend.latest())).stream()
                                        .map(Tag::meaning)),
                        words.size(change).orElse(""),
                        Outstanding.CLAIMED.contains(change.claim())))
                .orElseGet(() -> new Of(
                        party.slug(), wording.party(party), wording.say("result.change.not-compared"), "", false));
    }

    /** From when to when, and what is compared with what. */
    public String lead() {
        var waves = trend.waves();
        var since = wording.say(
                "result.trend.lead",
                waves.size(),
                wording.words().date(waves.getFirst().wave().lastDay()),
                wording.words().date(waves.getLast().wave().lastDay()));
        return since + " "
                + trend.beforeLatest()
                        .map(before -> wording.say(
                                "result.trend.compared",
                                trend.latest().wave().terms().name(),
                                before.wave().terms().name()))
                        .orElseGet(() -> wording.say("result.trend.not-compared"));
    }

    /** Assessments that are gaps in the pictures, each in a sentence. */
    public List<String> gaps() {
        return trend.ofOtherModels().stream()
                .map(wave -> wording.say(
                        "result.trend.other-questions", wave.wave().terms().name()))
                .toList();
    }

    /** How all aspects went together, according to each party. */
    public List<String> together() {
        return Arrays.stream(Party.values())
                .flatMap(party -> changes(party).stream().flatMap(changes -> together(party, changes)))
                .toList();
    }

    private Stream<String> together(Party party, LevelChanges changes) {
        var all = trend.model().aspects().size();
        return changes.mean().stream()
                .map(wording::difference)
                .map(mean -> changes.compared() == all
                        ? wording.say("result.trend.together.all", wording.party(party), mean)
                        : wording.say("result.trend.together", wording.party(party), mean, changes.compared(), all));
    }

    private Optional<LevelChanges> changes(Party party) {
        return trend.latest().parties().of(party).changes();
    }
}
