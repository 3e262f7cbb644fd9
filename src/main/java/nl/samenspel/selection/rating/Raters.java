package nl.samenspel.selection.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.invitation.Binding;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.selection.TenderId;

/** Where those are kept who answer in a tender. */
public interface Raters {

    /** Somebody, and the device that the link is bound to, if any. */
    record Held(Rater rater, Optional<Binding> binding) {}

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

    /** Deletes somebody with all that was answered, also by an earlier link. */
    void remove(Rater rater);
}
