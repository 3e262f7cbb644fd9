package nl.samenspel.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Ground.BothHighest;
import nl.samenspel.measurement.Priorities;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.DiscussionTopic.Reason;
import nl.samenspel.result.Outstanding;

/** What a result proposes to talk about, by {@link AgendaRule}. Of the same strength, what weighs more comes first. */
public final class AgendaProposal {

    /** With more than that, and one to keep, a meeting is no longer one. */
    private static final int MOST = 6;

    /** So many there are, if need be with what nobody claims anything about. */
    private static final int ENOUGH = 4;

    private final Outstanding outstanding;
    private final Grounds grounds;
    private final Highest highest;
    private final PerParty<Priorities> priorities;
    private final Optional<String> kept;

    public AgendaProposal(Outstanding outstanding) {
        this.outstanding = outstanding;
        this.grounds = new Grounds(outstanding);
        this.highest = new Highest(outstanding.result());
        this.priorities =
                PerParty.each(party -> Priorities.of(outstanding.result().party(party)));
        this.kept = highest.among(aspects().filter(this::isNothingElseSaidOf).toList());
    }

    /** In the order to talk about them; at most seven, and none where nothing may be shown. */
    public List<ProposedTopic> topics() {
        var others = Stream.concat(
                        aspects()
                                .filter(aspect -> !kept.equals(Optional.of(aspect)))
                                .map(this::about),
                        forms().stream())
                .filter(topic -> !topic.grounds().isEmpty())
                .sorted(inOrder())
                .toList();
        var topics = new ArrayList<>(
                others.stream().filter(AgendaProposal::isClaimed).limit(MOST).toList());
        others.stream()
                .filter(topic -> !isClaimed(topic))
                .limit(Math.max(0, ENOUGH - topics.size()))
                .forEach(topics::add);
        kept.map(this::about).ifPresent(topics::add);
        return topics;
    }

    /** The topic that goes by this slug: an aspect, or {@link Topic#FORMS} where these are proposed. */
    public Optional<ProposedTopic> of(String slug) {
        return slug.equals(Topic.FORMS) ? forms() : Optional.of(about(slug));
    }

    /** On what a talk about the aspect rests, whether it is proposed or not. */
    public ProposedTopic about(String aspect) {
        var said = new ArrayList<>(grounds.of(aspect));
        bothHighest(aspect).ifPresent(both -> said.add(isNothingElseSaidOf(aspect) ? 0 : said.size(), both));
        return new ProposedTopic(Optional.of(aspect), said);
    }

    /** Of the one to keep; where there is none, of the highest one, beside what else is said of it. */
    private Optional<BothHighest> bothHighest(String aspect) {
        return kept.or(() -> highest.among(aspects().toList()))
                .filter(aspect::equals)
                .flatMap(highest::how);
    }

    private boolean isNothingElseSaidOf(String aspect) {
        return grounds.of(aspect).stream().allMatch(Ground.Commented.class::isInstance);
    }

    private Stream<String> aspects() {
        return outstanding.model().aspects().stream().map(Aspect::slug);
    }

    private Optional<ProposedTopic> forms() {
        return Optional.of(grounds.ofForms())
                .filter(found -> !found.isEmpty())
                .map(found -> new ProposedTopic(Optional.empty(), found));
    }

    private static boolean isClaimed(ProposedTopic topic) {
        return topic.grounds().getFirst().rule().compareTo(AgendaRule.TIERS) < 0;
    }

    private Comparator<ProposedTopic> inOrder() {
        return Comparator.<ProposedTopic, AgendaRule>comparing(
                        topic -> first(topic).rule())
                .thenComparingInt(topic -> first(topic).place())
                .thenComparing(this::weight, Comparator.reverseOrder())
                .thenComparingInt(topic -> -topic.grounds().size());
    }

    private static Ground first(ProposedTopic topic) {
        return topic.grounds().getFirst();
    }

    /** Never shown: only what comes first follows from it. */
    private Fraction weight(ProposedTopic topic) {
        return topic.aspect()
                .map(aspect ->
                        first(topic) instanceof Ground.Found(Reason reason) ? weight(aspect, reason) : Fraction.ZERO)
                .orElse(Fraction.ZERO);
    }

    private Fraction weight(String aspect, Reason reason) {
        var result = outstanding.result();
        return switch (reason) {
            case Reason.Misjudged misjudged ->
                weighed(
                        result.mirror(aspect, misjudged.guessing()).difference().shown(),
                        importance(aspect, misjudged.guessing().other()));
            case Reason.Differ differ ->
                weighed(
                        result.between(aspect, differ.measure()).difference().shown(),
                        greater(PerParty.each(party -> importance(aspect, party))));
            case Reason.PriorityOfBoth _ -> greater(PerParty.each(party -> priority(aspect, party)));
            case Reason.PriorityOf(Party party) -> priority(aspect, party);
            case Reason.Divided _ -> Fraction.ZERO;
        };
    }

    private static Fraction weighed(Optional<Amount> difference, Fraction importance) {
        return difference
                .map(apart -> apart.toOneDecimal().value().magnitude().times(importance))
                .orElse(Fraction.ZERO);
    }

    /** As much as to the party to whom it matters more. */
    private static Fraction greater(PerParty<Fraction> of) {
        return of.customer().compareTo(of.supplier()) >= 0 ? of.customer() : of.supplier();
    }

    private Fraction importance(String aspect, Party party) {
        return outstanding
                .result()
                .party(party)
                .aspect(aspect)
                .measure(Measure.IMPORTANCE)
                .shown()
                .map(Summary::mean)
                .map(mean -> mean.toOneDecimal().value())
                .orElse(Fraction.of(1, 1));
    }

    private Fraction priority(String aspect, Party party) {
        return priorities.of(party).weights().getOrDefault(aspect, Fraction.ZERO);
    }
}
