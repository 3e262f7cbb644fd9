package nl.samenspel.invitation.web;

import java.util.List;
import nl.samenspel.platform.web.Problems;

/**
 * Whoever was asked last time, to be asked again.
 *
 * @param at where the choice is sent to
 * @param lead who they are, and what to do
 * @param isFirst whether nobody of them was asked again yet
 * @param groups of each party; empty where they are too many to be chosen from
 */
public record AskedBeforeView(String at, String lead, boolean isFirst, Problems problems, List<Group> groups) {

    /** The field with everybody in it. */
    public static final String FIELD = "asked-before";

    /** Those of one party. */
    public record Group(String slug, String name, List<Row> people) {}

    /** @param told governance level and address */
    public record Row(String id, String name, String told, boolean chosen) {}
}
