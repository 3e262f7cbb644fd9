package nl.samenspel.dialogue.web;

/**
 * Where people without an account take part in a meeting.
 *
 * @param page the meeting with the code
 */
record RoomAddresses(String page) {

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

    String leave() {
        return page + "/leave";
    }

    /** Where somebody of a side helps to steer. */
    String steering() {
        return page + "/steering";
    }

    /** What is so now. */
    String stream() {
        return page + "/stream";
    }
}
