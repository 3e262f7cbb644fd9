package nl.samenspel.account.web;

import java.util.List;
import nl.samenspel.account.Role;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** Roles that can be given in what another module keeps, such as a collaboration. */
@NamedInterface("roles")
public interface RoleGroups {

    List<Group> in(Visit visit, WorkspaceId workspace);

    /** @param about what the roles are about, by its name */
    record Group(String about, List<Choice> choices) {}

    /** @param label what the role is called there */
    record Choice(Role role, String label) {}
}
