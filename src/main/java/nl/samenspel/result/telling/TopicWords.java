package nl.samenspel.result.telling;

import java.util.List;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.DiscussionTopic;
import nl.samenspel.result.DiscussionTopic.Reason;
import nl.samenspel.result.DiscussionTopics;
import nl.samenspel.result.Outstanding;
import nl.samenspel.wording.Wording;

/** Says what there is to talk about, each aspect with its strongest reason. */
public record TopicWords(Wording wording, Outstanding outstanding) {

    private static final Spoken<Measure> SHOWN = Spoken.only("result.topic.shown", Measure.ALWAYS);
    private static final Spoken<Measure> INDICATION = Spoken.only("result.topic.indication", Measure.ALWAYS);
    private static final Spoken<Claim> MISJUDGED = Spoken.only("result.topic.misjudged", Outstanding.CLAIMED);

    /** An aspect with what is said of it. */
    public record Topic(String slug, Point point) {}

    /** The first to talk about first; empty where nothing may be shown, or nothing stands out. */
    public List<Topic> topics() {
        return new DiscussionTopics(outstanding).all().stream().map(this::topic).toList();
    }

    private Topic topic(DiscussionTopic topic) {
        var name = outstanding.model().aspect(topic.aspect()).orElseThrow().name();
        return new Topic(
                topic.aspect(),
                new Point(name.in(wording.language()), say(topic.reasons().getFirst())));
    }

    /** Why it is a topic, no more surely than it may be claimed. */
    public String say(Reason reason) {
        return switch (reason) {
            case Reason.Differ(Claim claim, Measure measure) ->
                wording.words().say(claim == Claim.SHOWN ? SHOWN : INDICATION, measure);
            case Reason.Misjudged(Claim claim, var guessing) ->
                wording.words().say(MISJUDGED, claim, wording.party(guessing), wording.party(guessing.other()));
            case Reason.PriorityOfBoth _ -> wording.say("result.topic.both");
            case Reason.PriorityOf(var party) -> wording.say("result.topic.own", wording.party(party));
            case Reason.Divided(var party) -> wording.say("result.topic.divided", wording.party(party));
        };
    }
}
