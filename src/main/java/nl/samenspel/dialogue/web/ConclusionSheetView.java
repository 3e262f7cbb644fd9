package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;

/**
 * The page on which a conclusion is written down by itself.
 *
 * @param trail the places above this page
 * @param lead what follows from writing; empty where nothing does
 * @param back where it is seen
 * @param live what the page follows, while the meeting goes on
 */
public record ConclusionSheetView(
        List<Frame.Place> trail, String lead, String back, Optional<Live> live, ConclusionFormView form) {

    /** @param version of what is to be seen here */
    public record Live(String stream, long version) {}
}
