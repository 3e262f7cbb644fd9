package nl.samenspel.selection.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.invitation.Binding;
import nl.samenspel.invitation.Tries;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;

/** Where those are kept who answer in a tender. */
public interface Raters {

    /** Somebody, the device that the link is bound to, if any, and whether it was tried elsewhere. */
    record Held(Rater rater, Optional<Binding> binding, Optional<Tries> elsewhere) {}

    void add(List<Rater> raters);

    /** By name; each person once, by the link that is the person’s now. */
    List<Rater> of(WorkspaceId workspace, TenderId tender);

    Optional<Held> behind(String link);

    /** Binds a link that is bound to nothing yet; false when it is bound already or gone. */
    boolean bindFirst(Rater rater, Binding binding);

    void bindAnew(Rater rater, Binding binding);

    /** Sent in on that day, unless it was before; nobody is replaced any more. */
    void markSentIn(Rater rater, LocalDate day);

    /** Takes link and device away, and leaves what was sent in by it. */
    void retire(Rater rater);

    /** Deletes somebody with all that was answered by this link. */
    void remove(Rater rater);

    /** Deletes whomever somebody replaces, with all that was answered. */
    void removeReplaced(Rater rater);

    /** Takes links, devices and who has sent in away from everybody who is asked in the tender. */
    void forget(Tender tender);

    /** Counts a try on another device, for the owner. */
    void countTry(Rater rater, LocalDate day);
}
