package nl.samenspel.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.measurement.Mismatch;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.result.DiscussionTopic;
import nl.samenspel.result.DiscussionTopics;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;

/** All on what the topics of a result may rest, but for what both place highest, which depends on the rest. */
final class Grounds {

    private static final Fraction FAR_APART = Fraction.of(1, 1);
    private static final Set<Mismatch> OF_FORMS = EnumSet.of(
            Mismatch.INTENTION, Mismatch.PERCEPTION_OF_CUSTOMER, Mismatch.PERCEPTION_OF_SUPPLIER, Mismatch.EVIDENCE);

    private static final Comparator<Ground> IN_ORDER =
            Comparator.comparing(Ground::rule).thenComparingInt(Ground::place);

    private final Outstanding outstanding;
    private final Map<String, DiscussionTopic> found;

    Grounds(Outstanding outstanding) {
        this.outstanding = outstanding;
        this.found = new DiscussionTopics(outstanding)
                .every().stream().collect(Collectors.toMap(DiscussionTopic::aspect, topic -> topic));
    }

    /** The strongest first. */
    List<Ground> of(String aspect) {
        var grounds = new ArrayList<Ground>();
        Optional.ofNullable(found.get(aspect))
                .ifPresent(topic -> topic.reasons().forEach(reason -> grounds.add(new Ground.Found(reason))));
        for (Party party : Party.values()) {
            tiersApart(party, aspect).ifPresent(grounds::add);
        }
        commented(aspect).ifPresent(grounds::add);
        grounds.sort(IN_ORDER);
        return grounds;
    }

    /** About no aspect; in the order of the method. */
    List<Ground> ofForms() {
        return Mismatch.of(outstanding.result(), outstanding.findings()).stream()
                .filter(OF_FORMS::contains)
                .<Ground>map(Ground.Forms::new)
                .toList();
    }

    private Optional<Ground> tiersApart(Party party, String aspect) {
        var upper = seenFrom(GovernanceLevel.STRATEGIC);
        var lower = seenFrom(GovernanceLevel.OPERATIONAL);
        return upper.block(party)
                .flatMap(one -> lower.block(party)
                        .filter(other -> !one.equals(other))
                        .filter(_ -> areFarApart(group(upper, party, aspect), group(lower, party, aspect)))
                        .map(other -> new Ground.TiersApart(party, one, other)));
    }

    private static boolean areFarApart(Optional<Summary> one, Optional<Summary> other) {
        return one.isPresent()
                && other.isPresent()
                && printed(one.get()).minus(printed(other.get())).magnitude().compareTo(FAR_APART) >= 0;
    }

    /** Of one person it is not said how far from the others. */
    private static Optional<Summary> group(SeenResult seen, Party party, String aspect) {
        return seen.figure(party, aspect, Measure.ACTUAL)
                .shown()
                .filter(summary ->
                        summary.distribution().map(people -> people.n() > 1).orElse(true));
    }

    private static Fraction printed(Summary summary) {
        return summary.mean().toOneDecimal().value();
    }

    private SeenResult seenFrom(GovernanceLevel level) {
        return new SeenResult(outstanding.result(), outstanding.findings(), Optional.of(level), Measure.ALWAYS);
    }

    private Optional<Ground> commented(String aspect) {
        var by = Arrays.stream(Party.values())
                .filter(party -> outstanding.result().party(party).remarks().stream()
                        .anyMatch(remark -> remark.aspect().equals(aspect)))
                .toList();
        return by.isEmpty() ? Optional.empty() : Optional.of(new Ground.Commented(by));
    }
}
