package nl.samenspel.dialogue.web;

import nl.samenspel.dialogue.TopicId;

/**
 * Where people without an account take part in a meeting.
 *
 * @param page the meeting with the code
 */
record RoomAddresses(String page) implements WritingAddresses {

    /** Where somebody types the code of a meeting. */
    static final String DOOR = "/meet";

    static RoomAddresses of(String code) {
        return new RoomAddresses(DOOR + "/" + code);
    }

    /** A seat that is kept for somebody. */
    static String seat(String link) {
        return "/seat/" + link;
    }

    String join() {
        return page + "/join";
    }

    String vote() {
        return page + "/vote";
    }

    String line() {
        return page + "/line";
    }

    /** Where somebody says that it can go on. */
    String ready() {
        return page + "/ready";
    }

    /** Where somebody raises a hand, or lowers it. */
    String hand() {
        return page + "/hand";
    }

    /** Where somebody says something of what is concluded. */
    String assent() {
        return page + "/assent";
    }

    String leave() {
        return page + "/leave";
    }

    /** Where somebody of a side helps to steer. */
    String steering() {
        return page + "/steering";
    }

    @Override
    public String conclusion(TopicId topic) {
        return page + "/conclusions/" + topic;
    }

    @Override
    public String actions() {
        return page + "/actions";
    }

    /** What is so now. */
    String stream() {
        return page + "/stream";
    }
}
