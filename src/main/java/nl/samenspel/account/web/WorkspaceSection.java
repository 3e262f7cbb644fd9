package nl.samenspel.account.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** What a module above brings to the page of a workspace, which knows nothing of it, for a visitor who may see that. */
@NamedInterface("sections")
public interface WorkspaceSection {

    /** A part of the page. */
    default Optional<JteModel> part(Visit visit, Visitor visitor, Workspace workspace) {
        return Optional.empty();
    }

    /** To what else he may do there. */
    default List<Link> links(Visit visit, Visitor visitor, Workspace workspace) {
        return List.of();
    }
}
