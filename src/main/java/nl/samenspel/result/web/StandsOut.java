package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.chart.Wording;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Fraction;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Visit;

/** Says in sentences where the largest differences of a result are. It describes; it draws no conclusion. */
final class StandsOut {

    private final Visit visit;
    private final Wording wording;
    private final AssessmentModel model;
    private final Result result;

    StandsOut(Visit visit, Wording wording, AssessmentModel model, Result result) {
        this.visit = visit;
        this.wording = wording;
        this.model = model;
        this.result = result;
    }

    private record Apart(Measure measure, String aspect, Fraction distance) {}

    String headline() {
        var importance = widest(Measure.IMPORTANCE);
        var actual = widest(Measure.ACTUAL);
        var most = Stream.of(importance, actual).flatMap(Optional::stream).max(Comparator.comparing(Apart::distance));
        return most.map(apart -> visit.say("result.headline." + apart.measure().slug(), name(apart.aspect())))
                .orElseGet(() -> visit.say("result.headline.nothing"));
    }

    List<String> evidence() {
        var sentences = new ArrayList<String>();
        for (Measure measure : List.of(Measure.ACTUAL, Measure.IMPORTANCE)) {
            widest(measure).ifPresent(apart -> sentences.add(sentence(apart)));
        }
        for (Party party : Party.values()) {
            widestGap(party).ifPresent(sentences::add);
        }
        return sentences;
    }

    private String sentence(Apart apart) {
        return visit.say(
                "result.apart." + apart.measure().slug(),
                name(apart.aspect()),
                wording.party(Party.CUSTOMER),
                mean(Party.CUSTOMER, apart),
                wording.party(Party.SUPPLIER),
                mean(Party.SUPPLIER, apart));
    }

    private String mean(Party party, Apart apart) {
        return result.party(party)
                .aspect(apart.aspect())
                .measure(apart.measure())
                .shown()
                .map(Summary::mean)
                .map(wording::number)
                .orElse("");
    }

    private Optional<Apart> widest(Measure measure) {
        return model.aspects().stream()
                .flatMap(aspect -> result.between(aspect.slug(), measure).difference().shown().stream()
                        .map(amount -> new Apart(measure, aspect.slug(), distance(amount))))
                .max(Comparator.comparing(Apart::distance));
    }

    private Optional<String> widestGap(Party party) {
        return model.aspects().stream()
                .filter(aspect ->
                        result.party(party).aspect(aspect.slug()).gap().shown().isPresent())
                .max(Comparator.comparing(aspect -> gap(party, aspect.slug()).value()))
                .map(aspect -> visit.say(
                        "result.gap",
                        wording.party(party),
                        name(aspect.slug()),
                        wording.difference(gap(party, aspect.slug()))));
    }

    private Amount gap(Party party, String aspect) {
        return result.party(party).aspect(aspect).gap().shown().orElseThrow();
    }

    private static Fraction distance(Amount amount) {
        var value = amount.value();
        return value.compareTo(Fraction.ZERO) < 0 ? Fraction.ZERO.minus(value) : value;
    }

    private String name(String aspect) {
        return model.aspect(aspect).orElseThrow().name().in(visit.language());
    }
}
