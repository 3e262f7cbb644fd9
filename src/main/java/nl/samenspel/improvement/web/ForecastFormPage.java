package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.SuggestForecast;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.wording.Wording;

/**
 * Asks for forecasts, and says beside each aspect where the parties are and what the programme would make of it.
 *
 * @param moments days that suggest themselves, the first one first
 */
record ForecastFormPage(
        ForecastWords words,
        Collaboration collaboration,
        Present present,
        SuggestForecast suggest,
        Forecaster as,
        List<LocalDate> moments) {

    /** @param whose {@link TargetForm#BOTH}, or the slug of a party, whose suggestions are filled in */
    ForecastForm proposed(LocalDate on, Optional<Party> whose) {
        var estimates = new HashMap<String, Estimate>();
        whose.ifPresent(party -> present.model()
                .aspects()
                .forEach(aspect -> suggest.of(party, aspect.slug(), on)
                        .ifPresent(estimate -> estimates.put(aspect.slug(), estimate))));
        return ForecastForm.suggesting(
                on, whose.map(Party::slug).orElse(as.party().map(Party::slug).orElse(TargetForm.BOTH)), estimates);
    }

    ForecastFormView view(ForecastForm form, Problems problems) {
        var at = ImprovementAddresses.of(collaboration);
        var on = form.day().orElse(moments.getFirst());
        return new ForecastFormView(
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(words.say("improvement.title"), at.page(), false),
                        new Frame.Place(words.say("forecast.title"), at.forecasts(), false)),
                words.say("forecast.form.as", words.forecaster(as)),
                form,
                labelled(problems),
                whose(),
                moments.stream()
                        .map(day -> new ForecastFormView.Moment(day.toString(), words.date(day)))
                        .toList(),
                Arrays.stream(Party.values())
                        .map(party -> new ForecastFormView.Suggestion(
                                words.say("forecast.suggest", wording().party(party)), at.suggesting(party, on)))
                        .toList(),
                present.model().aspects().stream()
                        .map(aspect -> row(aspect, form, on))
                        .toList(),
                at.forecast(),
                at.forecasts());
    }

    private Wording wording() {
        return words.words().wording();
    }

    private List<TargetFormView.Choice> whose() {
        return Stream.concat(
                        Arrays.stream(Party.values())
                                .map(party -> new TargetFormView.Choice(
                                        party.slug(), wording().party(party))),
                        Stream.of(new TargetFormView.Choice(TargetForm.BOTH, words.say("forecast.whose.both"))))
                .toList();
    }

    private ForecastFormView.Row row(Aspect aspect, ForecastForm form, LocalDate on) {
        return new ForecastFormView.Row(
                words.words().aspect(aspect.slug()),
                Arrays.stream(Party.values())
                        .flatMap(party -> hint(party, aspect.slug(), on).stream())
                        .collect(Collectors.joining(" · ")),
                number(ForecastForm.Part.LOW, aspect, form),
                number(ForecastForm.Part.POINT, aspect, form),
                number(ForecastForm.Part.HIGH, aspect, form));
    }

    private static ForecastFormView.Typed number(ForecastForm.Part part, Aspect aspect, ForecastForm form) {
        return new ForecastFormView.Typed(ForecastForm.field(part, aspect.slug()), form.number(part, aspect.slug()));
    }

    private Optional<String> hint(Party party, String aspect, LocalDate on) {
        return present.mean(party, aspect, Measure.ACTUAL)
                .flatMap(now -> suggest.of(party, aspect, on)
                        .map(suggested -> words.say(
                                "forecast.hint",
                                wording().party(party),
                                wording().number(now),
                                words.level(suggested.point()),
                                words.interval(suggested))));
    }

    /** The fields of the form in the order of the page. */
    private Problems labelled(Problems problems) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("on", words.say("forecast.field.on"));
        labels.put("whose", words.say("forecast.field.whose"));
        for (Aspect aspect : present.model().aspects()) {
            labels.put(
                    ForecastForm.field(ForecastForm.Part.POINT, aspect.slug()),
                    words.words().aspect(aspect.slug()));
        }
        return problems.under(labels);
    }
}
