package nl.samenspel.improvement.web;

import java.util.List;

/**
 * What somebody has taken on.
 *
 * @param isNoted whether something was noted just now
 * @param calendar the address that calendar programs take
 */
public record MineView(String lead, boolean isNoted, List<Card> cards, String calendar) {

    /** @param dropped why; empty where it was not */
    public record Card(ProgrammeView.Row row, String sign, String dropped, ActionView.ProgressPart progress) {}
}
