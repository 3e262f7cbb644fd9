package nl.samenspel.exchange.web;

import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.account.web.WorkspaceSection;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** On the page of a workspace: where case files are brought in. */
@Contribution
class ImportSection implements WorkspaceSection {

    @Override
    public List<Link> links(Visit visit, Visitor visitor, Workspace workspace) {
        return visitor.may(Act.IMPORT_CASE, Subject.of(workspace.id()))
                ? List.of(new Link(visit.say("exchange.form.bring-in"), ImportAddresses.of(workspace.id())))
                : List.of();
    }
}
