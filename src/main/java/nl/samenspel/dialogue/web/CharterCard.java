package nl.samenspel.dialogue.web;

import java.util.List;

/**
 * What was agreed at the kick-off, beside what came later.
 *
 * @param topics those that are worth having at hand
 * @param lead which version it is, and since when
 * @param address of the whole
 */
public record CharterCard(List<RecordView.OfTopic> topics, String lead, String address) {}
