package nl.samenspel.response.web;

import java.util.List;
import nl.samenspel.platform.web.Problems;

/** Taking part by the shared link of a party. */
public record JoinView(
        String address, String ticket, String party, String lead, String name, List<Choice> levels, Problems problems) {

    /** A level to choose, and who works there. */
    public record Choice(String slug, String label, String text, boolean chosen) {}
}
