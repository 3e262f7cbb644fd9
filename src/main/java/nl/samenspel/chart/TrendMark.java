package nl.samenspel.chart;

import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.PrintedBand;

/**
 * Where somebody was at one moment.
 *
 * @param range in which the average could lie as well; empty where that is not told
 */
public record TrendMark(Amount mean, Optional<PrintedBand> range) {}
