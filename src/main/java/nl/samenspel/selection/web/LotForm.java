package nl.samenspel.selection.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.LotText;
import org.springframework.util.MultiValueMap;

/**
 * A lot as it was typed, right or wrong.
 *
 * @param shown the {@link LotText#mark} of the text that the form showed; empty of a new one
 * @param directing slugs of {@link DirectingPart}
 */
public record LotForm(String shown, String name, String service, String nature, List<String> directing) {

    public LotForm {
        directing = List.copyOf(directing);
    }

    static LotForm empty() {
        return new LotForm("", "", "", String.valueOf(LotText.USUAL_NATURE), List.of());
    }

    static LotForm of(LotText text) {
        return new LotForm(
                text.mark(),
                text.name(),
                text.service(),
                String.valueOf(text.nature()),
                text.directing().stream().map(Slug::of).toList());
    }

    static LotForm of(MultiValueMap<String, String> sent) {
        return new LotForm(
                Typed.line(sent.getFirst("shown")),
                Typed.line(sent.getFirst("name")),
                Typed.lines(sent.getFirst("service")),
                Typed.line(sent.getFirst("nature")),
                sent.getOrDefault("directing", List.of()));
    }

    /** As typed, beside what is stored now. */
    LotForm beside(LotText stored) {
        return new LotForm(stored.mark(), name, service, nature, directing);
    }

    LotText text() {
        return new LotText(
                name,
                service,
                nature.matches("[1-9]") ? Integer.parseInt(nature) : 0,
                directing.stream()
                        .flatMap(slug -> Slug.parse(DirectingPart.class, slug).stream())
                        .collect(Collectors.toSet()));
    }

    /** What the core found in the way. */
    static void add(Set<LotText.Problem> refused, Visit visit, Problems problems) {
        refused.forEach(problem -> problems.add(
                switch (problem) {
                    case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN -> "name";
                    case SERVICE_TOO_LONG -> "service";
                    case NATURE -> "nature";
                },
                say(problem, visit)));
    }

    static String say(LotText.Problem problem, Visit visit) {
        return switch (problem) {
            case NAME_TOO_LONG -> visit.say(SelectionWords.LOT_PROBLEM, problem, LotText.LONGEST_NAME);
            case SERVICE_TOO_LONG -> visit.say(SelectionWords.LOT_PROBLEM, problem, LotText.LONGEST_SERVICE);
            case NAME_MISSING, NAME_TAKEN, NATURE -> visit.say(SelectionWords.LOT_PROBLEM, problem);
        };
    }
}
