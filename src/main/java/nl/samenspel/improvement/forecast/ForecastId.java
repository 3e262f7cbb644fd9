package nl.samenspel.improvement.forecast;

import java.util.UUID;

/** Names one forecast. */
public record ForecastId(UUID value) {}
