package nl.samenspel.selection.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.selection.profile.AgreedAspect;
import nl.samenspel.selection.profile.AgreedProfile;
import org.springframework.util.MultiValueMap;

/**
 * What a team agrees of a lot, as it was typed.
 *
 * @param shown the {@link AgreedProfile#mark} of what the form showed
 */
record AgreementForm(String shown, AgreedProfile profile) {

    private static final double NO_LEVEL = 99;

    static AgreementForm of(AssessmentModel model, MultiValueMap<String, String> sent) {
        var aspects = new LinkedHashMap<String, AgreedAspect>();
        for (Aspect aspect : model.aspects()) {
            aspects.put(
                    aspect.slug(),
                    new AgreedAspect(
                            number(sent, aspect, "level"),
                            number(sent, aspect, "importance"),
                            number(sent, aspect, "minimum"),
                            text(sent, aspect, "relevance"),
                            text(sent, aspect, "reason"),
                            text(sent, aspect, "minimum-reason"),
                            text(sent, aspect, "not-agreed")));
        }
        return new AgreementForm(Typed.line(sent.getFirst("shown")), new AgreedProfile(aspects));
    }

    /** The field of an aspect. */
    static String field(String aspect, String what) {
        return aspect + "." + what;
    }

    private static String text(Map<String, ? extends Iterable<String>> sent, Aspect aspect, String what) {
        var values = sent.get(field(aspect.slug(), what));
        return values == null ? "" : Typed.lines(values.iterator().next());
    }

    /** What is no number at all is off every scale. */
    private static Optional<Double> number(Map<String, ? extends Iterable<String>> sent, Aspect aspect, String what) {
        var typed = text(sent, aspect, what).replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(typed.matches("[0-9]{1,2}([.][0-9])?") ? Double.parseDouble(typed) : NO_LEVEL);
    }
}
