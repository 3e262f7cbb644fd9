package nl.samenspel.dialogue.web;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.platform.web.Problems;

/**
 * What somebody typed about a topic and could not be kept.
 *
 * @param values by the fields in which it stands
 * @param stored what somebody else wrote there meanwhile
 * @param action that needs another look
 */
record TypedConclusion(
        Problems problems,
        Map<ConclusionField, String> values,
        Map<ConclusionField, String> stored,
        Optional<TypedAction> action) {

    static TypedConclusion nothing() {
        return new TypedConclusion(Problems.none(), Map.of(), Map.of(), Optional.empty());
    }

    static TypedConclusion of(TypedAction action) {
        return new TypedConclusion(action.problems(), Map.of(), Map.of(), Optional.of(action));
    }
}
