package nl.samenspel.result.document;

import java.time.LocalDate;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;

/** A wave with its result and what stands beside it, under one weighting: what the results document shows. */
public record ClosedWave(String name, LocalDate closedOn, Result result, Findings findings) {}
