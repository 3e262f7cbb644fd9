package nl.samenspel.improvement.web;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Quadrant;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/**
 * Targets as they were typed, right or wrong.
 *
 * @param whose {@link #BOTH}, or the slug of a party
 * @param levels by the fields of aspects and quadrants; empty where nothing was chosen
 */
public record TargetForm(String by, String whose, String why, Map<String, String> levels) {

    static final String BOTH = "both";

    static TargetForm proposed(LocalDate today) {
        return new TargetForm(today.plusYears(1).toString(), BOTH, "", Map.of());
    }

    static TargetForm of(Present present, MultiValueMap<String, String> sent) {
        var levels = new HashMap<String, String>();
        for (Aspect aspect : present.model().aspects()) {
            levels.put(field(aspect), Typed.line(sent.getFirst(field(aspect))));
        }
        for (Quadrant quadrant : present.model().quadrants()) {
            levels.put(field(quadrant), Typed.line(sent.getFirst(field(quadrant))));
        }
        return new TargetForm(
                Typed.line(sent.getFirst("by")),
                Typed.line(sent.getFirst("whose")),
                Typed.lines(sent.getFirst("why")),
                levels);
    }

    static String field(Aspect aspect) {
        return "level-" + aspect.slug();
    }

    static String field(Quadrant quadrant) {
        return "quadrant-" + quadrant.slug();
    }

    String level(String field) {
        return levels.getOrDefault(field, "");
    }

    /** Empty when something needs another look, which is added to the problems. */
    Optional<TargetDraft> draft(Visit visit, Present present, Problems problems) {
        var day = day();
        if (day.isEmpty()) {
            problems.add("by", visit.say("improvement.problem.day"));
        }
        var party = Slug.parse(Party.class, whose);
        if (party.isEmpty() && !whose.equals(BOTH)) {
            problems.add("whose", visit.say("improvement.problem.whose"));
        }
        var wanted = wanted(visit, present, problems);
        return day.filter(_ -> problems.isEmpty()).map(by -> new TargetDraft(party, by, why, wanted));
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(by);
    }

    /** An aspect has the level that was chosen for it, else the higher one of its quadrants. */
    private Map<String, TargetLevel> wanted(Visit visit, Present present, Problems problems) {
        var wanted = new HashMap<String, TargetLevel>();
        for (Quadrant quadrant : present.model().quadrants()) {
            read(visit, present, field(quadrant), problems)
                    .ifPresent(level -> quadrant.aspects()
                            .forEach(aspect -> wanted.merge(aspect, level, BinaryOperator.maxBy(naturalOrder()))));
        }
        for (Aspect aspect : present.model().aspects()) {
            read(visit, present, field(aspect), problems).ifPresent(level -> wanted.put(aspect.slug(), level));
        }
        return wanted;
    }

    private Optional<TargetLevel> read(Visit visit, Present present, String field, Problems problems) {
        var typed = level(field);
        var read = TargetLevel.parse(typed, present.model().levels());
        if (!typed.isEmpty() && read.isEmpty()) {
            problems.add(
                    field,
                    visit.say("improvement.problem.level", present.model().levels()));
        }
        return read;
    }
}
