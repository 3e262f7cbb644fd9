package nl.samenspel.result;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Party;

/**
 * A level that is aimed for, as a module above knows it. It is no part of a result, and may change while that does not.
 *
 * @param party whose it is; empty where both agreed to it
 * @param by on which day it should be reached
 */
public record Aim(Optional<Party> party, Amount level, LocalDate by) {}
