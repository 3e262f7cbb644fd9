package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;

/**
 * Where one goes from a page of results.
 *
 * @param pages of the same results; none where there is only one to see
 * @param earlier the same page of the assessment before this one
 * @param later the same page of the one after it
 */
public record Tabs(List<Frame.Place> pages, Optional<Frame.Place> earlier, Optional<Frame.Place> later) {

    static final Tabs NONE = new Tabs(List.of(), Optional.empty(), Optional.empty());
}
