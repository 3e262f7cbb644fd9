package nl.samenspel.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Where invitations are kept. */
public interface Invitations {

    /** An invitation and the device that its link is bound to, if any. */
    record Held(Invitation invitation, Optional<Binding> binding) {}

    void add(List<Invitation> invitations);

    /** By party, level and name. */
    List<Invitation> of(WorkspaceId workspace, WaveId wave);

    Optional<Invitation> find(WorkspaceId workspace, InvitationId id);

    Optional<Held> behind(String link);

    /** Link → what it is bound to, for those that are. */
    Map<String, Binding> bindings(List<String> links);

    /** Binds a link that is bound to nothing yet; false when it is bound already or gone. */
    boolean bindFirst(Invitation invitation, Binding binding);

    void bindAnew(Invitation invitation, Binding binding);

    void markAnswered(Invitation invitation, LocalDate day);

    /** Deletes the invitation and every answer given by it. */
    void remove(Invitation invitation);

    /** Forgets links, devices and who answered, for all people of the party. */
    void forget(WorkspaceId workspace, WaveId wave, Party party);
}
