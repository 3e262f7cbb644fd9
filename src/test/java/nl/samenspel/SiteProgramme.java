package nl.samenspel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.ActionText;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.NameOwners;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.programme.PlanActions.Planning;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.improvement.programme.ReportProgress;
import nl.samenspel.improvement.risk.KeepRisks;
import nl.samenspel.improvement.risk.RiskId;
import nl.samenspel.improvement.risk.RiskText;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Actions in a collaboration of a running site, all of one owner at the customer. */
public record SiteProgramme(Site site, WorkspaceId workspace, CollaborationId of) {

    public static final Signatory FEMKE = new Signatory("Femke", "");

    public Collaboration collaboration() {
        return site.use(FindCollaboration.class).handle(workspace, of).orElseThrow();
    }

    /** @param days from now, on which it is due */
    public ActionId planned(int days) {
        return planned(new ActionText(
                "it is " + days,
                "do",
                Optional.of(Party.CUSTOMER),
                "Owner",
                LocalDate.now(ZoneOffset.UTC).plusDays(1 + days),
                OptionalInt.of(days),
                Map.of("strategy", new Lift(5), "people", new Lift(2)),
                "seen"));
    }

    public ActionId planned(ActionText text) {
        if (site.use(PlanActions.class).add(collaboration(), text, FEMKE) instanceof Planning.Planned(var action)) {
            return action;
        }
        throw new IllegalStateException("not planned: " + text);
    }

    public void said(ActionId action, Progress progress, String note) {
        var _ = site.use(ReportProgress.class).handle(collaboration(), action, progress, note, FEMKE);
    }

    public RiskId risk(String told) {
        var text = new RiskText(
                told, Optional.of(Party.CUSTOMER), "Owner", PerParty.each(_ -> "watch"), Optional.of(LocalDate.EPOCH));
        var _ = site.use(KeepRisks.class).add(collaboration(), text, FEMKE);
        return site.use(KeepRisks.class).of(workspace, of).getFirst().id();
    }

    /** The first one. */
    public ActionId action() {
        return site.use(PlanActions.class).of(workspace, of).getFirst().id();
    }

    /** A new link of whoever does all of them. */
    public String mine() {
        var owner = site.use(NameOwners.class).of(workspace, of).getFirst();
        return site.use(NameOwners.class)
                .link(collaboration(), Optional.of(owner.id()))
                .orElseThrow();
    }
}
