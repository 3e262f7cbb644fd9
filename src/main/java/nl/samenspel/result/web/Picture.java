package nl.samenspel.result.web;

import nl.samenspel.chart.Chart;

/** A chart under its heading; {@code figure} is markup in which everything is escaped. */
public record Picture(String title, String figure) {

    static Picture of(Chart chart) {
        return new Picture(chart.title(), chart.figure());
    }
}
