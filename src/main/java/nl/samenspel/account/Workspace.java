package nl.samenspel.account;

import java.time.ZoneId;
import nl.samenspel.platform.WorkspaceId;

/**
 * A place of its own for collaborations and their people; nothing in it is seen from another.
 *
 * @param demonstration whether it was made by the product to be looked at and thrown away
 * @param zone by which its days begin and end
 */
public record Workspace(WorkspaceId id, String name, boolean demonstration, ZoneId zone) {

    /** The zone of workspaces for which nobody chose one. */
    public static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Amsterdam");
}
