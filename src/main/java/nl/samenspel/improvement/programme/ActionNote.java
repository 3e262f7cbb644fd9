package nl.samenspel.improvement.programme;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What somebody said of an action.
 *
 * @param at in UTC
 * @param name of whoever has signed in; empty for the owner
 * @param status what it was said to be from then on; empty where nothing was said of that
 * @param said may be empty
 */
public record ActionNote(LocalDateTime at, String name, Optional<Progress.Status> status, String said) {

    public static final int LONGEST = 1_000;
}
