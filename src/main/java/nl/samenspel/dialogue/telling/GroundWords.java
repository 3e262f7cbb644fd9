package nl.samenspel.dialogue.telling;

import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.Ground;
import nl.samenspel.dialogue.Ground.BothHighest;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Mismatch;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.DiscussionTopic.Reason;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.TopicWords;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Says on what a topic rests, and no more than that. */
record GroundWords(Wording wording, Outstanding outstanding) {

    private static final Spoken<Mismatch> FORMS = Spoken.only(
            "dialogue.topic.forms",
            List.of(
                    Mismatch.INTENTION,
                    Mismatch.PERCEPTION_OF_CUSTOMER,
                    Mismatch.PERCEPTION_OF_SUPPLIER,
                    Mismatch.EVIDENCE));
    private static final Spoken<BothHighest> BOTH = Spoken.of("dialogue.topic.both", BothHighest.class);

    /** @param aspect what the topic is about; not looked at where the ground is about no aspect */
    String say(String aspect, Ground ground) {
        return switch (ground) {
            case Ground.Found(var reason) ->
                gap(aspect, reason)
                        .filter(GapFinding::isClaimDespiteLevels)
                        .map(gap -> said(reason) + " "
                                + Wording.heading(wording.words().say(Names.LEVELS_ARE, gap.levels())) + ".")
                        .orElseGet(() -> said(reason));
            case Ground.Forms(var mismatch) ->
                wording.words().say(FORMS, mismatch, wording.party(Party.CUSTOMER), wording.party(Party.SUPPLIER));
            case Ground.TiersApart tiers ->
                wording.say(
                        "dialogue.topic.tiers",
                        wording.party(tiers.party()),
                        wording.block(tiers.upper()),
                        mean(tiers.party(), aspect, tiers.upper()),
                        wording.block(tiers.lower()),
                        mean(tiers.party(), aspect, tiers.lower()));
            case Ground.Commented(var by) ->
                by.size() > 1
                        ? wording.say("dialogue.topic.comments.both")
                        : wording.say("dialogue.topic.comments.one", wording.party(by.getFirst()));
            case BothHighest both -> wording.words().say(BOTH, both);
        };
    }

    private String said(Reason reason) {
        return new TopicWords(wording, outstanding).say(reason);
    }

    /** On which a claim is made; empty where the reason is none. */
    private Optional<GapFinding> gap(String aspect, Reason reason) {
        return switch (reason) {
            case Reason.Differ differ -> outstanding.findings().between(aspect, differ.measure());
            case Reason.Misjudged misjudged -> outstanding.findings().mirror(aspect, misjudged.guessing());
            case Reason.PriorityOfBoth _, Reason.PriorityOf _, Reason.Divided _ -> Optional.empty();
        };
    }

    private String mean(Party party, String aspect, Block group) {
        var seen = new SeenResult(
                outstanding.result(),
                outstanding.findings(),
                group.levels().stream().findFirst(),
                Measure.ALWAYS);
        return seen.figure(party, aspect, Measure.ACTUAL)
                .shown()
                .map(Summary::mean)
                .map(wording::number)
                .orElseThrow();
    }
}
