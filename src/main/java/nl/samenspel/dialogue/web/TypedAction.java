package nl.samenspel.dialogue.web;

import java.util.Optional;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.ActionText.Decision;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/**
 * An action as it was typed, right or wrong.
 *
 * @param id which it is; empty of a new one
 * @param stored what somebody else wrote meanwhile
 */
record TypedAction(
        Optional<ActionId> id,
        String shown,
        String occasion,
        String deed,
        String party,
        String owner,
        String due,
        String decision,
        String to,
        String hearOn,
        Optional<ActionText> stored,
        Problems problems) {

    static final String OURS = "ours";
    static final String OTHERS = "others";

    static TypedAction empty() {
        return new TypedAction(
                Optional.empty(), "", "", "", "", "", "", OURS, "", "", Optional.empty(), Problems.none());
    }

    static TypedAction of(ActionId id, ActionText text) {
        var others =
                text.decision() instanceof Decision.OfOthers of ? Optional.of(of) : Optional.<Decision.OfOthers>empty();
        return new TypedAction(
                Optional.of(id),
                text.mark(),
                text.occasion(),
                text.deed(),
                text.party().slug(),
                text.owner(),
                text.due().toString(),
                others.isPresent() ? OTHERS : OURS,
                others.map(Decision.OfOthers::to).orElse(""),
                others.map(of -> of.hearOn().toString()).orElse(""),
                Optional.empty(),
                Problems.none());
    }

    static TypedAction of(Optional<ActionId> id, MultiValueMap<String, String> sent) {
        return new TypedAction(
                id,
                Typed.line(sent.getFirst("shown")),
                Typed.line(sent.getFirst("occasion")),
                Typed.line(sent.getFirst("deed")),
                Typed.line(sent.getFirst("party")),
                Typed.line(sent.getFirst("owner")),
                Typed.line(sent.getFirst("due")),
                Typed.line(sent.getFirst("decision")),
                Typed.line(sent.getFirst("to")),
                Typed.line(sent.getFirst("hear-on")),
                Optional.empty(),
                Problems.none());
    }

    /** By which its fields are told from those of others on the page. */
    String prefix() {
        return id.map(one -> "action-" + one).orElse("action");
    }

    String field(String name) {
        return prefix() + "-" + name;
    }

    TypedAction clashing(ActionText with) {
        return new TypedAction(
                id, with.mark(), occasion, deed, party, owner, due, decision, to, hearOn, Optional.of(with), problems);
    }

    /** Empty when something needs another look, which is added to the problems. */
    Optional<ActionText> text(Visit visit) {
        var readParty = Slug.parse(Party.class, party);
        var readDue = ConclusionField.day(due);
        var readDecision = readDecision();
        if (readParty.isEmpty()) {
            problems.add(field("party"), visit.say("dialogue.problem.choice"));
        }
        if (readDue.isEmpty()) {
            problems.add(field("due"), visit.say("dialogue.problem.day"));
        }
        if (readDecision.isEmpty()) {
            problems.add(field("hear-on"), visit.say("dialogue.problem.day"));
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ActionText(
                occasion, deed, readParty.orElseThrow(), owner, readDue.orElseThrow(), readDecision.orElseThrow()));
    }

    private Optional<Decision> readDecision() {
        return decision.equals(OTHERS)
                ? ConclusionField.day(hearOn).map(day -> new Decision.OfOthers(to, day))
                : Optional.of(new Decision.Ours());
    }

    /** What the core found in the way. */
    void add(ActionText.Problem problem, Visit visit) {
        var name = switch (problem) {
            case OCCASION_TOO_LONG -> "occasion";
            case DEED_MISSING, DEED_TOO_LONG -> "deed";
            case OWNER_MISSING, OWNER_TOO_LONG -> "owner";
            case DECIDER_MISSING, DECIDER_TOO_LONG -> "to";
        };
        problems.add(
                field(name), visit.say(DialogueWords.ACTING, problem, ActionText.LONGEST, ActionText.LONGEST_NAME));
    }
}
