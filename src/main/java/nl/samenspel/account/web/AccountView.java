package nl.samenspel.account.web;

import java.util.List;
import nl.samenspel.account.NewPassword;
import nl.samenspel.platform.web.Problems;

/**
 * @param roles what the person is, and where
 * @param hasPassword false for the people of the demonstration
 * @param changed whether the password has just been changed
 */
public record AccountView(
        String name, String email, List<HeldRole> roles, boolean hasPassword, boolean changed, Problems problems) {

    public static final int SHORTEST = NewPassword.SHORTEST;
    public static final int LONGEST = NewPassword.LONGEST;

    /** A role, and the workspace to go to. */
    public record HeldRole(String role, String workspace, String address) {}
}
