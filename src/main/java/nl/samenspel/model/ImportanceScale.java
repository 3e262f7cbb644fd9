package nl.samenspel.model;

/** How importance is asked: a question, and what the ends of the scale are called. */
public record ImportanceScale(Text question, Text lowest, Text highest) {}
