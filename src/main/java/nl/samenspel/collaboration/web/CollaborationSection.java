package nl.samenspel.collaboration.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** What a module above brings to pages about collaborations, which know nothing of it. */
@NamedInterface("sections")
public interface CollaborationSection {

    /** A part of the page of a collaboration, for a visitor who may see it; empty when there is nothing for him. */
    Optional<JteModel> part(Visit visit, Visitor visitor, Collaboration collaboration);

    /** What the visitor most likely comes for, offered where the collaborations of a workspace are listed. */
    Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace);
}
