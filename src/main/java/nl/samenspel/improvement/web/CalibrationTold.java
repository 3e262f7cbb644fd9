package nl.samenspel.improvement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chart.ForecastStrip;
import nl.samenspel.improvement.forecast.Discrimination;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.Scored;
import nl.samenspel.improvement.forecast.ScoredAssessment;
import nl.samenspel.improvement.forecast.ScoredAssessment.Calibration;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.ForecastRecord;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Wording;

/**
 * What came true of forecasts, in words first.
 *
 * @param actions of the programme, of which some were to lift levels
 */
record CalibrationTold(ForecastWords words, List<Action> actions) {

    /** Below this, in levels, nobody is told that he expects too much or too little. */
    private static final double WORTH_SAYING = 0.05;

    /** Of the facilitator, else of whoever comes first. */
    String headline(ScoredAssessment settled) {
        return settled.calibrations().entrySet().stream()
                .findFirst()
                .map(first -> words.say(
                        "forecast.headline.right",
                        Wording.heading(words.forecaster(first.getKey())),
                        first.getValue().record().hits(),
                        first.getValue().record().outcomes().size()))
                .orElseGet(() -> words.say("forecast.headline.unseen"));
    }

    ForecastsView.Settled settled(ScoredAssessment settled) {
        return new ForecastsView.Settled(
                words.say(
                        "forecast.settled",
                        settled.assessed().name(),
                        words.date(settled.assessed().lastDay())),
                settled.calibrations().entrySet().stream()
                        .map(one -> record(settled, one.getKey(), one.getValue()))
                        .toList(),
                settled.unseen() == 0 ? "" : words.say("forecast.unseen", settled.unseen()),
                promises(settled),
                warnings(settled));
    }

    private ForecastsView.Performance record(ScoredAssessment settled, Forecaster who, Calibration calibration) {
        var record = calibration.record();
        var said = new ArrayList<String>();
        said.add(words.say("forecast.right", record.hits(), record.outcomes().size()));
        if (Math.abs(record.bias()) < WORTH_SAYING) {
            said.add(words.say("forecast.bias.none"));
        } else if (record.bias() < 0) {
            said.add(words.say("forecast.bias.too-much", words.size(record.bias())));
        } else {
            said.add(words.say("forecast.bias.too-little", words.size(record.bias())));
        }
        said.add(told(calibration.discrimination()));
        return new ForecastsView.Performance(
                Wording.heading(words.forecaster(who)),
                said,
                figures(record),
                settled.scored().stream()
                        .filter(one -> one.forecast().as() == who)
                        .map(this::outcome)
                        .toList());
    }

    private String told(Discrimination discrimination) {
        return words.say(
                "forecast.discrimination",
                discrimination.expected(),
                discrimination.moved(),
                discrimination.others(),
                discrimination.stayed());
    }

    private List<ForecastsView.Figure> figures(ForecastRecord record) {
        return Stream.of(
                        Optional.of(figure("forecast.figure.error", words.figure(record.meanError()))),
                        Optional.of(figure("forecast.figure.bias", words.figure(record.bias()))),
                        Optional.of(figure(
                                "forecast.figure.skill",
                                record.skill().isPresent()
                                        ? words.figure(record.skill().getAsDouble())
                                        : words.say("forecast.figure.skill.none"))),
                        Optional.of(figure("forecast.figure.interval", words.figure(record.intervalScore()))),
                        record.coverage()
                                .map(share -> figure(
                                        "forecast.figure.coverage",
                                        words.say(
                                                "forecast.figure.coverage.told",
                                                percent((double) share.hits() / share.cases()),
                                                percent(share.band(Band.USUAL).low()),
                                                percent(share.band(Band.USUAL).high())))))
                .flatMap(Optional::stream)
                .toList();
    }

    private String percent(double share) {
        return words.words().visit().words().percent(share);
    }

    private ForecastsView.Figure figure(String name, String value) {
        return new ForecastsView.Figure(words.say(name), value);
    }

    private ForecastsView.Outcome outcome(Scored scored) {
        var wording = words.words().wording();
        var estimate = scored.forecast().estimate();
        var error = scored.realised().mean().minus(Estimate.amount(estimate.point()));
        return new ForecastsView.Outcome(
                words.words().aspect(scored.forecast().aspect()),
                wording.party(scored.party()),
                strip(scored),
                words.level(estimate.point()),
                words.interval(estimate),
                wording.number(scored.before().mean()),
                wording.number(scored.realised().mean()),
                scored.realised().range().map(words::range).orElse(""),
                words.words().visit().say(ForecastWords.PLACE, scored.place()),
                scored.place() != Scored.Place.INSIDE,
                scored.isWithinNoise() ? words.say("forecast.noise") : "",
                wording.difference(error));
    }

    private String strip(Scored scored) {
        var estimate = scored.forecast().estimate();
        return new ForecastStrip(
                        words.words().model().map(model -> model.levels()).orElse(5),
                        Optional.of(scored.before().mean()),
                        Estimate.amount(estimate.low()),
                        Estimate.amount(estimate.point()),
                        Estimate.amount(estimate.high()),
                        Optional.of(scored.realised().mean()),
                        Optional.empty(),
                        words.say(
                                "forecast.strip.realised",
                                words.level(estimate.point()),
                                words.interval(estimate),
                                words.words().wording().number(scored.realised().mean())))
                .svg();
    }

    /** What was to be done between the two assessments, with what it was to lift. */
    private List<ForecastsView.Promise> promises(ScoredAssessment settled) {
        return promised(settled)
                .flatMap(action -> action.text().lifts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(lift -> promise(settled, action, lift.getKey(), lift.getValue())))
                .toList();
    }

    private Stream<Action> promised(ScoredAssessment settled) {
        return actions.stream()
                .filter(action -> action.text().due().isAfter(settled.before().lastDay())
                        && !action.text().due().isAfter(settled.assessed().lastDay()));
    }

    private ForecastsView.Promise promise(ScoredAssessment settled, Action action, String aspect, Lift lift) {
        var wording = words.words().wording();
        return new ForecastsView.Promise(
                action.text().deed(),
                isDone(action, settled) ? words.say("forecast.promise.done") : words.say("forecast.promise.missed"),
                words.say("programme.lift", words.words().aspect(aspect), wording.differenceInShort(lift.amount())),
                Arrays.stream(Party.values())
                        .flatMap(party -> change(settled, party, aspect)
                                .map(change -> words.say(
                                        "programme.lift", wording.party(party), wording.differenceInShort(change)))
                                .stream())
                        .collect(Collectors.joining(" · ")));
    }

    private static boolean isDone(Action action, ScoredAssessment settled) {
        return action.progress() instanceof Progress.Done(var on)
                && !on.isAfter(settled.assessed().lastDay());
    }

    private static Optional<Amount> change(ScoredAssessment settled, Party party, String aspect) {
        return settled.before()
                .level(party, aspect)
                .flatMap(before -> settled.assessed()
                        .level(party, aspect)
                        .map(now ->
                                now.mean().toOneDecimal().minus(before.mean().toOneDecimal())));
    }

    private List<String> warnings(ScoredAssessment settled) {
        var worked = promised(settled)
                .flatMap(action -> action.text().lifts().keySet().stream())
                .collect(Collectors.toSet());
        var others = Arrays.stream(Party.values())
                .flatMap(party -> meanOfOthers(settled, party, worked)
                        .map(change -> words.say(
                                "programme.lift",
                                words.words().wording().party(party),
                                words.words().wording().differenceInShort(change)))
                        .stream())
                .collect(Collectors.joining(" · "));
        return others.isEmpty()
                ? List.of(words.say("forecast.warning.shift"))
                : List.of(words.say("forecast.warning.regression", others), words.say("forecast.warning.shift"));
    }

    /** How much the aspects changed that nobody worked on. */
    private static Optional<Amount> meanOfOthers(ScoredAssessment settled, Party party, Set<String> worked) {
        var changes = settled.assessed().levels().of(party).keySet().stream()
                .filter(aspect -> !worked.contains(aspect))
                .flatMap(aspect -> change(settled, party, aspect).stream())
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(Amount.mean(changes));
    }
}
