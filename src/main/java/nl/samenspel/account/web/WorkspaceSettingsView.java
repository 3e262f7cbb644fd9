package nl.samenspel.account.web;

import java.util.List;
import nl.samenspel.platform.web.Problems;

/**
 * @param address of the workspace
 * @param changeAt where what is typed is sent to
 * @param anotherAt where another workspace is started
 * @param name of the workspace, as it is or was typed
 * @param zone in which its days begin and end, as it is or was typed
 * @param zones that are proposed
 * @param another the name that was typed for another workspace
 */
public record WorkspaceSettingsView(
        String address,
        String changeAt,
        String anotherAt,
        String name,
        String zone,
        List<ZoneChoice> zones,
        String another,
        Problems problems) {

    /** A time zone by its identifier, and what people there call it. */
    public record ZoneChoice(String id, String words) {}
}
