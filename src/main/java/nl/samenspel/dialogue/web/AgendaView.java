package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * What a meeting is to be about.
 *
 * @param trail the places above this page
 * @param lead when, where, and who facilitates, in a sentence
 * @param time how much of the time is planned, in a sentence
 * @param bar the same to scale
 * @param rules what puts topics on an agenda, in order
 * @param earlier what was agreed at earlier meetings, with which the meeting begins
 * @param topics on the agenda
 * @param proposed by a party, and not on the agenda yet
 * @param parked for the next meeting
 * @param removed taken off
 * @param may what the visitor may do
 * @param preparation what the visitor’s own side writes for itself
 * @param charter what was agreed at the kick-off; empty where nothing was
 * @param ending which sides have ended their participation
 * @param added the title of a topic that was typed, right or wrong
 */
public record AgendaView(
        List<Frame.Place> trail,
        String lead,
        String place,
        String votes,
        String time,
        List<Piece> bar,
        List<Rule> rules,
        EarlierView earlier,
        List<Item> topics,
        List<Aside> proposed,
        List<Aside> parked,
        List<Aside> removed,
        May may,
        Optional<Preparation> preparation,
        Optional<CharterCard> charter,
        EndingView ending,
        MeetingAddresses at,
        Problems problems,
        Added added) {

    /**
     * A stretch of the time, in hundredths of the whole.
     *
     * @param label as much as there is room for on a wide screen
     * @param number what there is room for on any; empty where nothing is planned
     */
    public record Piece(String label, String number, double from, double width) {

        public boolean open() {
            return number.isEmpty();
        }
    }

    /** A rule that puts topics on an agenda. */
    public record Rule(String name, String text) {}

    /**
     * A topic on the agenda.
     *
     * @param id as forms send it
     * @param reasons why it is there, in sentences
     * @param drawing markup in which everything is escaped; empty where nothing may be shown
     * @param typed its minutes as they were typed, right or wrong
     * @param proposedBy the name of the party whose sponsor proposed it, or empty
     */
    public record Item(
            String id,
            int number,
            String name,
            List<String> reasons,
            List<String> evidence,
            String drawing,
            List<Side> sides,
            int minutes,
            String typed,
            String proposedBy,
            boolean first,
            boolean last) {

        /** By which a form sends its minutes. */
        static String field(String id) {
            return "minutes-" + id;
        }

        /** By which it sends how many stood there before. */
        static String shownField(String id) {
            return "was-" + id;
        }

        public String field() {
            return field(id);
        }

        public String shownField() {
            return shownField(id);
        }
    }

    /**
     * One party before a topic.
     *
     * @param position where it places the topic, in the words of the levels; empty where that may not be shown
     * @param question to begin with; empty where there is none
     */
    public record Side(String slug, String name, String position, String question) {}

    /** A topic that is not on the agenda. */
    public record Aside(String id, String name, String note) {}

    /**
     * What the visitor may do.
     *
     * @param propose whether topics are proposed rather than added
     * @param settle whether the meeting is still prepared, so that what is settled about it can change
     * @param start the same for whoever leads it
     * @param steer whether it goes on
     * @param read whether it is over, and has a record
     */
    public record May(boolean arrange, boolean propose, boolean settle, boolean start, boolean steer, boolean read) {}

    /**
     * What one side writes for itself.
     *
     * @param slug of the party, which gives its colour
     */
    public record Preparation(String slug, String party, String other, List<Stated> statements, List<Note> notes) {}

    /**
     * What one side says about a topic by itself, until both sides are shown.
     *
     * @param topic its name
     * @param label what is asked
     * @param choices what may be chosen; empty where it is written
     * @param shown what stands there in truth
     * @param text what is to be seen in it: the same, or what was typed and could not be kept
     * @param stored what somebody of the same side wrote meanwhile; empty unless both wrote
     * @param closed whether both sides have seen it, so that it does not change any more
     */
    public record Stated(
            String field,
            String topic,
            String label,
            List<Explained> choices,
            String shown,
            String text,
            String stored,
            boolean closed) {

        /** By which a form sends what is said. */
        static String field(TopicId topic, Prompt prompt) {
            return "said-" + topic + "-" + Slug.of(prompt);
        }

        /** By which it sends what stood there before. */
        static String shownField(String field) {
            return "shown-" + field;
        }

        public String shownField() {
            return shownField(field);
        }
    }

    /** @param stored what somebody of the same side wrote meanwhile; empty unless both wrote */
    public record Note(String topic, String name, String shown, String text, String stored) {

        /** By which a form sends what is written about a topic. */
        static String field(String topic) {
            return "note-" + topic;
        }

        /** By which it sends what stood there before. */
        static String shownField(String topic) {
            return "shown-" + topic;
        }

        public String field() {
            return field(topic);
        }

        public String shownField() {
            return shownField(topic);
        }
    }

    /** A topic of one’s own as it was typed. */
    public record Added(String title, String minutes) {}
}
