package nl.samenspel.dialogue.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chart.Ladder;
import nl.samenspel.dialogue.Ground;
import nl.samenspel.dialogue.ProposedTopic;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Level;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.AspectTold;
import nl.samenspel.result.telling.FormWords;
import nl.samenspel.result.telling.Point;
import nl.samenspel.wording.Wording;

/** Tells a topic of the agenda: why it is one, what people answered, where each party places it, and how to begin. */
public record TopicTold(Wording wording, Outstanding outstanding, ProposedTopic topic) {

    public String name() {
        return aspect().map(aspect -> aspect.name().in(wording.language()))
                .orElseGet(() -> wording.say("dialogue.topic.forms"));
    }

    /** Why it is a topic, a sentence each, that which put it there first; empty where nothing stands out. */
    public List<String> reasons() {
        var words = new GroundWords(wording, outstanding);
        return topic.grounds().stream()
                .map(ground -> words.say(topic.aspect().orElse(""), ground))
                .toList();
    }

    /** What each party answered, customer first: importance where the topic is one of importance, else the level. */
    public List<Point> evidence() {
        return told().map(told -> isOfImportance() ? importance(told) : levels(told))
                .orElseGet(() -> new FormWords(wording, outstanding.result(), outstanding.findings()).intended());
    }

    private List<Point> levels(AspectTold told) {
        return Arrays.stream(Party.values())
                .map(party -> new Point(wording.party(party), told.sentences(party)))
                .toList();
    }

    /** It stands beside levels, and is none. */
    private List<Point> importance(AspectTold told) {
        return told.importanceSentences().stream()
                .map(point ->
                        new Point(point.what(), wording.say("dialogue.topic.importance") + " " + point.sentence()))
                .toList();
    }

    private boolean isOfImportance() {
        return switch (opening()) {
            case WRONG_GUESS, IMPORTANCE_DIFFERS -> true;
            case LEVEL_DIFFERS,
                    IMPORTANCE_AHEAD,
                    VIEWS_WITHIN_A_PARTY,
                    TIERS_DIFFER,
                    INTENDED_FORMS,
                    COMMENTS,
                    BOTH_HIGHEST,
                    OWN_TOPIC -> false;
        };
    }

    /** Both parties beside the levels; empty where nothing may be shown, or there are no levels. */
    public String picture() {
        return told().map(AspectTold::ladder).map(Ladder::small).orElse("");
    }

    /** The level nearest to what the party answered on average, in the words of the model; empty where nothing is shown. */
    public PerParty<Optional<String>> positions() {
        return PerParty.each(party -> aspect().flatMap(aspect -> position(party, aspect)));
    }

    private Optional<String> position(Party party, Aspect aspect) {
        return outstanding
                .result()
                .party(party)
                .aspect(aspect.slug())
                .measure(Measure.ACTUAL)
                .shown()
                .map(Summary::mean)
                .map(mean -> {
                    var nearest = nearest(mean.value().oneDecimal(), aspect);
                    return wording.say(
                            "dialogue.topic.position",
                            wording.number(mean),
                            nearest.number(),
                            nearest.label().in(wording.language()));
                });
    }

    private static Level nearest(BigDecimal printed, Aspect aspect) {
        int level = printed.setScale(0, RoundingMode.HALF_UP).intValue();
        return aspect.levels().get(Math.clamp(level, 1, aspect.levels().size()) - 1);
    }

    /** One question for each party to begin with; empty where the model has none. */
    public Optional<PerParty<String>> openings() {
        var model = outstanding.model();
        return aspect().map(aspect -> model.openings()
                        .forTopic(opening(), aspect, model.aspects(), wording.parties(), wording.language()))
                .orElseGet(() -> model.openings().forTopic(opening(), wording.parties(), wording.language()));
    }

    private OpeningReason opening() {
        return topic.grounds().stream().findFirst().map(Ground::opening).orElse(OpeningReason.OWN_TOPIC);
    }

    private Optional<Aspect> aspect() {
        return topic.aspect().flatMap(outstanding.model()::aspect);
    }

    private Optional<AspectTold> told() {
        return aspect().map(aspect -> new AspectTold(
                wording,
                aspect,
                new SeenResult(outstanding.result(), outstanding.findings(), Optional.empty(), Measure.ALWAYS)));
    }
}
