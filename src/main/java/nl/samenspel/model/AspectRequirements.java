package nl.samenspel.model;

import java.util.List;

/**
 * What tender documents can say of one aspect, as first drafts to edit. No respondent is asked any of it.
 *
 * @param belongs why the aspect belongs to the subject of a contract
 * @param levels one requirement for each level, from 1 up
 */
public record AspectRequirements(Text belongs, List<Requirement> levels) {

    public AspectRequirements {
        levels = List.copyOf(levels);
    }
}
