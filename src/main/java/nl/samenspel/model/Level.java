package nl.samenspel.model;

/**
 * One level of an aspect.
 *
 * @param number from 1
 * @param label the model's name for it
 * @param anchor what one sees at this level, so that two people who look choose the same
 */
public record Level(int number, Text label, Text anchor) {}
