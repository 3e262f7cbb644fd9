package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;
import org.springframework.modulith.NamedInterface;

/**
 * Where one goes from a page of results.
 *
 * @param pages of the same results; none where there is only one to see
 * @param earlier the same page of the assessment before this one
 * @param later the same page of the one after it
 */
@NamedInterface("onward")
public record Tabs(List<Frame.Place> pages, Optional<Other> earlier, Optional<Other> later) {

    /** Another assessment, by its last day. */
    public record Other(String name, String date, String address) {}

    public static final Tabs NONE = new Tabs(List.of(), Optional.empty(), Optional.empty());
}
