package nl.samenspel.dialogue.web;

import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.platform.Slug;
import org.springframework.modulith.NamedInterface;

/**
 * Where the pages of a meeting are.
 *
 * @param page its own
 */
@NamedInterface("addresses")
public record MeetingAddresses(String page) implements WritingAddresses {

    static MeetingAddresses of(Meeting meeting) {
        var terms = meeting.terms();
        return new MeetingAddresses(AccountAddresses.workspace(terms.workspace()) + "/meetings/" + terms.id());
    }

    /** Of one that is over the record is what there is to see. */
    static String home(Meeting meeting) {
        var at = of(meeting);
        return switch (meeting) {
            case Meeting.Prepared _, Meeting.InSession _ -> at.page();
            case Meeting.Concluded _, Meeting.Agreed _ -> at.record();
        };
    }

    /** Where one about the results of a wave is planned. */
    public static String plan(Wave wave) {
        return WaveAddresses.of(wave).page() + "/meetings/new";
    }

    /** Where one that goes through a guide is planned. */
    static String plan(Collaboration collaboration, Guide guide) {
        return CollaborationAddresses.of(collaboration) + "/meetings/" + Slug.of(guide);
    }

    /** What the parties agreed on at their kick-off. */
    static String charter(Collaboration collaboration) {
        return CollaborationAddresses.of(collaboration) + "/charter";
    }

    /** The same in one of its versions. */
    static String charter(Collaboration collaboration, int version) {
        return charter(collaboration) + "?version=" + version;
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

    /** Where a topic stands on the page of the agenda. */
    String topic(TopicId topic) {
        return page + "#topic-" + topic;
    }

    /** Where a topic is added, or proposed. */
    public String topics() {
        return page + "/topics";
    }

    @Override
    public String conclusion(TopicId topic) {
        return page + "/conclusions/" + topic;
    }

    @Override
    public String actions() {
        return page + "/actions";
    }

    /** Where what earlier meetings agreed stands on the page of the agenda. */
    String earlier() {
        return page + "#earlier";
    }

    /** Where it is said what has become of an action of an earlier meeting. */
    public String state(ActionId action) {
        return action(action) + "/state";
    }

    public String record() {
        return page + "/record";
    }

    /** The text of the record, to the letter. */
    public String recordText() {
        return page + "/record.json";
    }

    public String agree() {
        return record() + "/consent";
    }

    public String takeBack() {
        return record() + "/take-back";
    }

    /** Where something is said of the record beside it. */
    public String additions() {
        return record() + "/additions";
    }

    /** Where a sponsor ends the participation of the own side. */
    public String ending() {
        return page + "/participation/end";
    }

    /** Where a party keeps what it writes for itself. */
    public String notes() {
        return page + "/notes";
    }

    /** Where people are invited. */
    public String guests() {
        return page + "/guests";
    }

    /** Where an invitation is taken back. */
    String remove(SeatId seat) {
        return guests() + "/" + seat + "/remove";
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

    /** Where it is handed over to somebody else. */
    String handOver() {
        return steering() + "/hand-over";
    }

    /** Where somebody is asked to help to steer. */
    String help() {
        return steering() + "/help";
    }

    /** Where it is concluded. */
    String end() {
        return steering() + "/end";
    }
}
