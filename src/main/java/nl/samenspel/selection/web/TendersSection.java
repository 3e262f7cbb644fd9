package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.account.web.WorkspaceSection;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Tender;

/** The tenders of a workspace, on its page; where there are none, the way to begin one. */
@Contribution
class TendersSection implements WorkspaceSection {

    private final FindTender findTender;
    private final Templates templates;

    TendersSection(FindTender findTender, Templates templates) {
        this.findTender = findTender;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> part(Visit visit, Visitor visitor, Workspace workspace) {
        var tenders = seen(visitor, workspace);
        return tenders.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.selectionTenders(
                        visit,
                        new TendersView(
                                planAt(visitor, workspace),
                                tenders.stream()
                                        .map(tender -> card(visit, tender))
                                        .toList())));
    }

    @Override
    public List<Link> links(Visit visit, Visitor visitor, Workspace workspace) {
        var at = planAt(visitor, workspace);
        return at.isEmpty() || !seen(visitor, workspace).isEmpty()
                ? List.of()
                : List.of(new Link(visit.say("selection.tenders.first"), at));
    }

    private List<Tender> seen(Visitor visitor, Workspace workspace) {
        return visitor.may(Act.SEE_TENDER, Subject.of(workspace.id())) ? findTender.all(workspace.id()) : List.of();
    }

    private static String planAt(Visitor visitor, Workspace workspace) {
        return visitor.may(Act.RUN_TENDER, Subject.of(workspace.id())) ? TenderAddresses.plan(workspace.id()) : "";
    }

    private static TendersView.Card card(Visit visit, Tender tender) {
        return new TendersView.Card(
                tender.text().name(),
                tender.text().organisation(),
                visit.say(TenderPage.stateOf(tender)),
                TenderAddresses.of(tender).tender());
    }
}
