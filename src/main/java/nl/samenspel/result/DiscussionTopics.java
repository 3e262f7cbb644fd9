package nl.samenspel.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Priorities;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.DiscussionTopic.Reason;

/**
 * What there is to talk about: first differences that were shown, then those that there is an indication of, so that the
 * headline of the result comes first here too; then what would help both, what one party has to look at whatever the other says,
 * and where its people do not agree. Of the same strength, more reasons come first, then the order of the model. Only what is
 * disclosed is looked at.
 */
public record DiscussionTopics(Outstanding outstanding) {

    /** More than that nobody talks about in one meeting. */
    private static final int MOST = 5;

    private static final Set<AgreementLabel> DISAGREEING = Set.of(AgreementLabel.DIVIDED, AgreementLabel.TWO_CAMPS);

    /** At most five; empty where nothing may be shown, or nothing stands out. */
    public List<DiscussionTopic> all() {
        return every().stream().limit(MOST).toList();
    }

    /** Each aspect about which there is something to say. */
    public List<DiscussionTopic> every() {
        var priorities = PerParty.each(
                party -> Priorities.of(outstanding.result().party(party)).top());
        return outstanding.model().aspects().stream()
                .map(Aspect::slug)
                .map(aspect -> new DiscussionTopic(aspect, reasons(aspect, priorities)))
                .filter(topic -> !topic.reasons().isEmpty())
                .sorted(Comparator.comparingInt(DiscussionTopics::strength)
                        .thenComparingInt(topic -> -topic.reasons().size()))
                .toList();
    }

    private List<Reason> reasons(String aspect, PerParty<List<String>> priorities) {
        var reasons = new ArrayList<Reason>();
        for (Measure measure : Measure.ALWAYS) {
            outstanding
                    .findings()
                    .between(aspect, measure)
                    .map(GapFinding::claim)
                    .filter(Outstanding::isOfADifference)
                    .ifPresent(claim -> reasons.add(new Reason.Differ(claim, measure)));
        }
        for (Party party : Party.values()) {
            outstanding
                    .findings()
                    .mirror(aspect, party)
                    .map(GapFinding::claim)
                    .filter(Outstanding::isOfADifference)
                    .ifPresent(claim -> reasons.add(new Reason.Misjudged(claim, party)));
        }
        addPriorities(reasons, aspect, priorities);
        for (Party party : Party.values()) {
            if (isDivided(party, aspect)) {
                reasons.add(new Reason.Divided(party));
            }
        }
        reasons.sort(Comparator.comparingInt(DiscussionTopics::rank));
        return reasons;
    }

    private static void addPriorities(List<Reason> reasons, String aspect, PerParty<List<String>> priorities) {
        var of = priorities.map(top -> top.contains(aspect));
        if (of.customer() && of.supplier()) {
            reasons.add(new Reason.PriorityOfBoth());
            return;
        }
        for (Party party : Party.values()) {
            if (of.of(party)) {
                reasons.add(new Reason.PriorityOf(party));
            }
        }
    }

    private boolean isDivided(Party party, String aspect) {
        return outstanding
                .findings()
                .party(party)
                .question(Question.whole(aspect, Measure.ACTUAL))
                .flatMap(finding -> finding.agreement())
                .filter(DISAGREEING::contains)
                .isPresent();
    }

    private static int strength(DiscussionTopic topic) {
        return rank(topic.reasons().getFirst());
    }

    /** The headline of a result takes importance before the level too. */
    private static int rank(Reason reason) {
        return switch (reason) {
            case Reason.Differ differ ->
                differ.claim() != Claim.SHOWN ? 3 : differ.measure() == Measure.IMPORTANCE ? 0 : 1;
            case Reason.Misjudged misjudged -> misjudged.claim() == Claim.SHOWN ? 2 : 4;
            case Reason.PriorityOfBoth _ -> 5;
            case Reason.PriorityOf _ -> 6;
            case Reason.Divided _ -> 7;
        };
    }
}
