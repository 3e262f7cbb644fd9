package nl.samenspel.improvement.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.ForecastDraft;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/**
 * Forecasts as they were typed, right or wrong.
 *
 * @param whose {@link TargetForm#BOTH}, or the slug of a party
 * @param numbers by the names of their fields; empty where nothing was typed
 */
public record ForecastForm(String on, String whose, Map<String, String> numbers) {

    private static final Pattern LEVEL = Pattern.compile("\\d([.,]\\d)?");
    private static final int TENTHS = 10;
    private static final Spoken<ForecastDraft.Problem> PROBLEM =
            Spoken.of("forecast.problem", ForecastDraft.Problem.class);

    /** The numbers that belong to an aspect. */
    enum Part {
        LOW,
        POINT,
        HIGH
    }

    static ForecastForm of(AssessmentModel model, MultiValueMap<String, String> sent) {
        var numbers = new HashMap<String, String>();
        for (Aspect aspect : model.aspects()) {
            for (Part part : Part.values()) {
                var field = field(part, aspect.slug());
                numbers.put(field, Typed.line(sent.getFirst(field)));
            }
        }
        return new ForecastForm(Typed.line(sent.getFirst("on")), Typed.line(sent.getFirst("whose")), numbers);
    }

    /** With what is suggested for each aspect. */
    static ForecastForm suggesting(LocalDate on, String whose, Map<String, Estimate> estimates) {
        var numbers = new HashMap<String, String>();
        estimates.forEach((aspect, estimate) -> {
            numbers.put(field(Part.LOW, aspect), written(estimate.low()));
            numbers.put(field(Part.POINT, aspect), written(estimate.point()));
            numbers.put(field(Part.HIGH, aspect), written(estimate.high()));
        });
        return new ForecastForm(on.toString(), whose, numbers);
    }

    private static String written(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    static String field(Part part, String aspect) {
        return Slug.of(part) + "-" + aspect;
    }

    String number(Part part, String aspect) {
        return numbers.getOrDefault(field(part, aspect), "");
    }

    Optional<LocalDate> day() {
        return TypedDay.read(on);
    }

    /** Empty when something needs another look, which is added to the problems. */
    Optional<ForecastDraft> draft(Visit visit, AssessmentModel model, Problems problems) {
        var party = Slug.parse(Party.class, whose);
        if (party.isEmpty() && !whose.equals(TargetForm.BOTH)) {
            problems.add("whose", visit.say("forecast.problem.whose"));
        }
        if (day().isEmpty()) {
            problems.add("on", visit.say("improvement.problem.day"));
        }
        var estimates = new HashMap<String, Estimate>();
        for (Aspect aspect : model.aspects()) {
            estimate(visit, model, aspect.slug(), problems)
                    .ifPresent(estimate -> estimates.put(aspect.slug(), estimate));
        }
        return day().filter(_ -> problems.isEmpty()).map(day -> new ForecastDraft(party, day, estimates));
    }

    private Optional<Estimate> estimate(Visit visit, AssessmentModel model, String aspect, Problems problems) {
        var low = number(Part.LOW, aspect);
        var point = number(Part.POINT, aspect);
        var high = number(Part.HIGH, aspect);
        if (low.isEmpty() && point.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        var field = field(Part.POINT, aspect);
        var numbers = new OptionalInt[] {tenths(low, model), tenths(point, model), tenths(high, model)};
        for (OptionalInt number : numbers) {
            if (number.isEmpty()) {
                problems.add(field, visit.say("forecast.problem.level", model.levels()));
                return Optional.empty();
            }
        }
        int from = numbers[0].getAsInt();
        int middle = numbers[1].getAsInt();
        int to = numbers[2].getAsInt();
        if (from > to) {
            problems.add(field, visit.say("forecast.problem.swapped"));
        } else if (middle < from || middle > to) {
            problems.add(field, visit.say("forecast.problem.outside"));
        } else {
            return Optional.of(new Estimate(middle, from, to));
        }
        return Optional.empty();
    }

    private static OptionalInt tenths(String typed, AssessmentModel model) {
        if (!LEVEL.matcher(typed).matches()) {
            return OptionalInt.empty();
        }
        int tenths = new BigDecimal(typed.replace(',', '.')).movePointRight(1).intValueExact();
        return tenths >= TENTHS && tenths <= TENTHS * model.levels() ? OptionalInt.of(tenths) : OptionalInt.empty();
    }

    /** What the core found in the way. */
    static void add(Iterable<ForecastDraft.Problem> refused, Visit visit, Problems problems) {
        for (var problem : refused) {
            problems.add("on", visit.say(PROBLEM, problem));
        }
    }
}
