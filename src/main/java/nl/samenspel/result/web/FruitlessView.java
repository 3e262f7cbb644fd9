package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;

/**
 * A wave that has nothing to show.
 *
 * @param why in sentences
 * @param discardAt where the visitor discards it, if he may
 */
public record FruitlessView(List<String> why, Optional<String> discardAt) {}
