package nl.samenspel.improvement.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.Target.Standing;
import nl.samenspel.party.Party;

/**
 * Targets one by one, each with what the visitor may do with it.
 *
 * @param zone by whose clock it is told when something was set
 */
record TargetEntries(TargetWords words, Visitor visitor, Collaboration collaboration, ZoneId zone) {

    List<ImprovementView.Entry> all(Stream<Target> some) {
        return some.map(this::entry).toList();
    }

    private ImprovementView.Entry entry(Target target) {
        var at = ImprovementAddresses.of(collaboration);
        return new ImprovementView.Entry(
                words.target(target),
                target.why(),
                said(target),
                OwnParty.of(visitor, collaboration)
                        .filter(party -> isAskedOf(target, party))
                        .map(_ -> at.agree(target.id()))
                        .orElse(""),
                mayWithdraw(target) ? at.withdraw(target.id()) : "");
    }

    private static boolean isAskedOf(Target target, Party party) {
        return target.standing() instanceof Standing.Proposed(var agreed) && !agreed.contains(party);
    }

    private boolean mayWithdraw(Target target) {
        return !target.isPast()
                && target.party()
                        .map(party -> OwnParty.speaksFor(visitor, collaboration, party))
                        .orElseGet(this::maySet);
    }

    private boolean maySet() {
        return visitor.may(Act.SET_TARGETS, OwnParty.subject(collaboration));
    }

    private String said(Target target) {
        var set = words.say("improvement.set", target.setBy().name(), day(target.setAt()));
        return set
                + " "
                + switch (target.standing()) {
                    case Standing.Proposed(var agreed) -> waiting(agreed);
                    case Standing.Held(var since) -> words.say("improvement.held", day(since));
                    case Standing.Past(var since, var until) ->
                        since.map(from -> words.say("improvement.past", day(from), day(until)))
                                .orElseGet(() -> words.say("improvement.past.proposed", day(until)));
                };
    }

    private String waiting(Set<Party> agreed) {
        return agreed.isEmpty()
                ? words.say("improvement.waits.both")
                : words.say(
                        "improvement.waits.one",
                        words.wording().party(agreed.iterator().next().other()));
    }

    private String day(LocalDateTime utc) {
        return words.visit()
                .date(utc.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDate());
    }
}
