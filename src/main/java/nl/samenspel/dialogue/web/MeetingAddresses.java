package nl.samenspel.dialogue.web;

import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.SeatId;

/**
 * Where the pages of a meeting are.
 *
 * @param page its own
 */
public record MeetingAddresses(String page) {

    static MeetingAddresses of(Meeting meeting) {
        var terms = meeting.terms();
        return new MeetingAddresses(AccountAddresses.workspace(terms.workspace()) + "/meetings/" + terms.id());
    }

    /** Where one about the results of a wave is planned. */
    static String plan(Wave wave) {
        return WaveAddresses.of(wave).page() + "/meetings/new";
    }

    public String edit() {
        return page + "/edit";
    }

    public String discard() {
        return page + "/discard";
    }

    /** Where the agenda is changed. */
    public String agenda() {
        return page + "/agenda";
    }

    /** Where a topic is added, or proposed. */
    public String topics() {
        return page + "/topics";
    }

    /** Where a party keeps what it writes for itself. */
    public String notes() {
        return page + "/notes";
    }

    /** Where people are invited. */
    public String people() {
        return page + "/people";
    }

    String person(SeatId seat) {
        return people() + "/" + seat;
    }

    public String start() {
        return page + "/start";
    }

    public String steering() {
        return page + "/steering";
    }

    /** For the wall. */
    public String screen() {
        return page + "/screen";
    }

    /** What is so now, for the pages of those who have signed in. */
    String stream() {
        return page + "/stream";
    }

    /** Where somebody types the code of a meeting. */
    static final String DOOR = "/meet";

    /** The meeting with the code, for people without an account. */
    static String room(String code) {
        return DOOR + "/" + code;
    }

    /** A seat that is kept for somebody. */
    static String seat(String link) {
        return "/seat/" + link;
    }
}
