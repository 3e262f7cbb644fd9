package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.chart.ForecastStrip;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.ForecastsSeen;
import nl.samenspel.improvement.forecast.LevelForecast;
import nl.samenspel.improvement.forecast.Scoreboard;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.platform.web.Frame;

/** Puts forecasts and what came true in the visitor’s words. */
record ForecastsPage(
        ForecastWords words,
        Visitor visitor,
        Collaboration collaboration,
        Optional<Present> present,
        Scoreboard scoreboard,
        List<Target> targets,
        List<Action> actions) {

    ForecastsView view() {
        var at = ImprovementAddresses.of(collaboration);
        var told = new CalibrationTold(words, actions);
        return new ForecastsView(
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(words.say("improvement.title"), at.page(), false)),
                headline(told),
                words.say("forecast.lead"),
                present.isPresent() && visitor.may(Act.FORECAST, OwnParty.subject(collaboration)) ? at.forecast() : "",
                waiting(),
                scoreboard.settled().stream().map(told::settled).toList());
    }

    private String headline(CalibrationTold told) {
        if (!scoreboard.settled().isEmpty()) {
            return told.headline(scoreboard.settled().getFirst());
        }
        return scoreboard.waiting().isEmpty()
                ? words.say("forecast.headline.none")
                : words.say("forecast.headline.waiting");
    }

    private List<ForecastsView.Day> waiting() {
        var seen = new ForecastsSeen(scoreboard.waiting());
        return seen.days().stream().map(day -> day(seen, day)).toList();
    }

    private ForecastsView.Day day(ForecastsSeen seen, LocalDate day) {
        var hidden = seen.hidden(day, as()).stream().map(words::forecaster).toList();
        return new ForecastsView.Day(
                words.say("forecast.for", words.date(day)),
                seen.on(day, as()).stream().map(this::row).toList(),
                hidden.isEmpty()
                        ? ""
                        : words.say(
                                "forecast.hidden", words.words().visit().words().together(hidden.stream())));
    }

    /** As whom the visitor forecasts. */
    private Optional<Forecaster> as() {
        return visitor.may(Act.FORECAST, OwnParty.subject(collaboration))
                ? Optional.of(Forecaster.of(OwnParty.of(visitor, collaboration)))
                : Optional.empty();
    }

    private ForecastsView.Row row(LevelForecast forecast) {
        var target = target(forecast);
        var estimate = forecast.estimate();
        return new ForecastsView.Row(
                words.words().aspect(forecast.aspect()),
                words.whose(forecast),
                words.forecaster(forecast.as()),
                strip(forecast, target),
                words.level(estimate.point()),
                words.interval(estimate),
                target.map(level -> told(level, estimate)).orElse(""));
    }

    private String told(Amount level, Estimate estimate) {
        double at = level.value().toDouble();
        var number = words.words().wording().number(level);
        if (at < Estimate.amount(estimate.low()).value().toDouble()) {
            return words.say("forecast.target.below", number);
        }
        return at > Estimate.amount(estimate.high()).value().toDouble()
                ? words.say("forecast.target.above", number)
                : words.say("forecast.target.within", number);
    }

    /** What is aimed for on the same day by those whose level it is. */
    private Optional<Amount> target(LevelForecast forecast) {
        return targets.stream()
                .filter(target -> target.isHeld()
                        && target.aspect().equals(forecast.aspect())
                        && target.by().equals(forecast.on())
                        && forecast.parties().allMatch(party -> target.parties().anyMatch(party::equals)))
                .map(target -> target.level().amount())
                .findFirst();
    }

    private String strip(LevelForecast forecast, Optional<Amount> target) {
        var estimate = forecast.estimate();
        var before = forecast.party()
                .flatMap(party -> present.flatMap(now -> now.mean(party, forecast.aspect(), Measure.ACTUAL)));
        return new ForecastStrip(
                        present.map(now -> now.model().levels()).orElse(5),
                        before,
                        Estimate.amount(estimate.low()),
                        Estimate.amount(estimate.point()),
                        Estimate.amount(estimate.high()),
                        Optional.empty(),
                        target,
                        words.say("forecast.strip", words.level(estimate.point()), words.interval(estimate)))
                .svg();
    }
}
