package nl.samenspel.result;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.AssessmentModel;

/**
 * How far the parties lie apart on one measure of an aspect, whatever may be said of it.
 *
 * @param distance as printed, so that what prints as nothing counts as nothing
 */
public record Apart(Measure measure, String aspect, BigDecimal distance) {

    /** In the order of the model, of what is disclosed. */
    static Stream<Apart> all(AssessmentModel model, Result result, Measure measure) {
        return model.aspects().stream()
                .flatMap(aspect -> result.between(aspect.slug(), measure).difference().shown().stream()
                        .map(amount -> new Apart(
                                measure,
                                aspect.slug(),
                                amount.value().oneDecimal().abs())));
    }
}
