package nl.samenspel.exchange;

import java.time.LocalDate;
import nl.samenspel.measurement.Result;

/** A wave with its result, as the results document shows it. */
public record ClosedWave(String name, LocalDate closedOn, Result result) {}
