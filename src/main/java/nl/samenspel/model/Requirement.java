package nl.samenspel.model;

/**
 * What a buyer can ask of bidders at one level of an aspect, as a first draft to edit.
 *
 * @param asked what a bidder is to show about how its people will work together with those of the buyer
 * @param evidence by what a bidder shows it
 */
public record Requirement(Text asked, Text evidence) {}
