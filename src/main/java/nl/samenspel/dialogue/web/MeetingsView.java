package nl.samenspel.dialogue.web;

import java.util.List;

/** The meetings of a collaboration, on its page. */
public record MeetingsView(List<Entry> meetings) {

    /** @param address empty where the visitor may not see it */
    public record Entry(String name, String address, String state) {}
}
