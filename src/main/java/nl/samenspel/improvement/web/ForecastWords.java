package nl.samenspel.improvement.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import nl.samenspel.improvement.forecast.Estimate;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.LevelForecast;
import nl.samenspel.improvement.forecast.Scored;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.platform.Spoken;

/** Says forecasts in the words of a visitor. */
record ForecastWords(TargetWords words) {

    static final Spoken<Scored.Place> PLACE = Spoken.of("forecast.place", Scored.Place.class);

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String date(LocalDate day) {
        return words.visit().date(day);
    }

    /** A party by its name. */
    String forecaster(Forecaster forecaster) {
        return forecaster.party().map(words.wording()::party).orElseGet(() -> say("forecast.facilitator"));
    }

    String whose(LevelForecast forecast) {
        return forecast.party().map(words.wording()::party).orElseGet(() -> say("forecast.whose.each"));
    }

    String level(int tenths) {
        return words.wording().number(Estimate.amount(tenths));
    }

    String interval(Estimate estimate) {
        return words.wording().range(level(estimate.low()), level(estimate.high()));
    }

    String range(PrintedBand range) {
        return words.wording()
                .range(
                        words.wording().number(Amount.exact(range.low())),
                        words.wording().number(Amount.exact(range.high())));
    }

    /** A figure of a calibration, to two decimals. */
    String figure(double number) {
        var format = NumberFormat.getNumberInstance(words.visit().language().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(number)).replace('-', '−');
    }

    /** To one decimal, without its sign. */
    String size(double number) {
        var format = NumberFormat.getNumberInstance(words.visit().language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(Math.abs(number));
    }
}
