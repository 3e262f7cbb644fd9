package nl.samenspel.model;

/** A part of a composite aspect that is asked by itself, on the levels of the aspect. */
public record Facet(String slug, Text name, Text question) {}
