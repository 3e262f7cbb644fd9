package nl.samenspel.dialogue.web;

import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.dialogue.Meeting;

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
}
