package nl.samenspel.invitation.web;

import java.util.List;

/** Who was asked one by one. */
public record AskedView(String address, String wave, List<Group> groups) {

    /**
     * The people of one party.
     *
     * @param tickets how many there are, or empty
     */
    public record Group(String slug, String name, String tickets, List<Row> people) {}

    /** One person; name or address may be empty. */
    public record Row(String name, String email, String level) {}
}
