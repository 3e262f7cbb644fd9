package nl.samenspel.assessment.web;

import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** A wave with its collaboration, for a visitor who may be there. */
@Component
@NamedInterface("desk")
public class WaveDesk {

    private final FindWave findWave;
    private final FindCollaboration findCollaboration;

    WaveDesk(FindWave findWave, FindCollaboration findCollaboration) {
        this.findWave = findWave;
        this.findCollaboration = findCollaboration;
    }

    /** What a request is about. */
    public record Case(Wave wave, Collaboration collaboration) {

        public Subject subject() {
            return Subject.of(collaboration.workspace()).in(collaboration.id());
        }

        public String address() {
            return WaveAddresses.of(wave).page();
        }
    }

    /** Ends the request when the visitor may not do this there. */
    public Case open(Visitor visitor, Act act, WorkspaceId workspace, WaveId id) {
        var found = find(visitor, workspace, id);
        Access.require(visitor, act, found.subject());
        return found;
    }

    /** Ends the request when the visitor may not know that there is such a wave. */
    private Case find(Visitor visitor, WorkspaceId workspace, WaveId id) {
        Access.require(visitor, Act.SEE_WORKSPACE, Subject.of(workspace));
        var wave = findWave.handle(workspace, id).orElseThrow(() -> new Denied(false));
        var collaboration = findCollaboration
                .handle(workspace, wave.terms().collaboration())
                .orElseThrow(() -> new Denied(false));
        return new Case(wave, collaboration);
    }
}
