package nl.samenspel.invitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Where invitations are kept. */
public interface Invitations {

    /** An invitation, the device that its link is bound to, if any, and whether it was tried elsewhere. */
    record Held(Invitation invitation, Optional<Binding> binding, Optional<Tries> elsewhere) {}

    void add(List<Invitation> invitations);

    void addTickets(TicketSheet sheet);

    /** The sheets in the order in which they were made. */
    List<TicketSheet> tickets(WorkspaceId workspace, WaveId wave);

    /** By party, level and name; each person once, by the link that is the person's now. */
    List<Invitation> of(WorkspaceId workspace, WaveId wave);

    /** Empty also when another link has taken its place: whether answers are kept under it is nobody’s business. */
    Optional<Invitation> find(WorkspaceId workspace, InvitationId id);

    Optional<Held> behind(String link);

    /** What each of some invitations of a workspace is bound to, for those that are. */
    Map<InvitationId, Binding> bindings(WorkspaceId workspace, Collection<InvitationId> of);

    /** Binds a link that is bound to nothing yet; false when it is bound already or gone. */
    boolean bindFirst(Invitation invitation, Binding binding);

    void bindAnew(Invitation invitation, Binding binding);

    /** Counts a try on that day, for the owner. */
    void countTry(Invitation invitation, LocalDate day);

    /** Whether nobody but the owner has been told of a try on that day; from now on somebody has. */
    boolean isFirstToTellOf(Invitation invitation, LocalDate day);

    /** Answered on that day, unless the person had answered before; nothing is replaced by the invitation any more. */
    void markAnswered(Invitation invitation, LocalDate day);

    /** Takes link and device away from the invitation, and leaves what was sent in by it. */
    void retire(Invitation invitation);

    /** Deletes those that are there, and every answer given by them. */
    void remove(WorkspaceId workspace, List<InvitationId> those);

    /** Deletes so many of a wave at most, with every answer given by them, and so many of its links; whether there may be more. */
    boolean removeSome(WorkspaceId workspace, WaveId wave, int most);

    /** Forgets links, but for what they open after closing, devices, tries, whether they answered and what was replaced, of some people. */
    void forget(WorkspaceId workspace, List<InvitationId> of);
}
