package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Problems;

/**
 * Where it is written down what is concluded about a topic, and who will do what.
 *
 * @param address where it is sent
 * @param stance whether both sides place the topic at one level; empty where a guide asks what they agree on
 * @param agreement what both agree on, where a guide asks for it
 * @param form for which form of collaboration, where it asks for that
 * @param forums who meets whom, where it asks for that
 * @param now the level, where they do; empty where the topic has no levels
 * @param sides what each says by itself
 * @param actions with their forms
 * @param added an action that was typed and needs another look, or none
 */
public record ConclusionFormView(
        String address,
        Optional<Field> stance,
        List<Choice> stances,
        Optional<Field> agreement,
        Optional<Field> form,
        List<Choice> forms,
        Optional<Forums> forums,
        Optional<Field> now,
        Optional<Field> target,
        List<Choice> levels,
        Optional<Field> by,
        Field said,
        List<Side> sides,
        List<Choice> degrees,
        Field review,
        List<ActionForm> actions,
        ActionForm added,
        Problems problems) {

    /**
     * One field.
     *
     * @param shown what stands there in truth
     * @param value what is to be seen in it: the same, or what was typed and could not be kept
     * @param stored what somebody else wrote meanwhile, in words; empty unless both wrote
     * @param writable whether it is the visitor’s to change
     */
    public record Field(String name, String label, String shown, String value, String stored, boolean writable) {

        public String id() {
            return id(name);
        }

        public String shownName() {
            return shownName(name);
        }

        static String id(String name) {
            return "conclusion-" + name;
        }

        static String shownName(String name) {
            return "shown-" + name;
        }
    }

    /**
     * Where people of both sides meet, a row each.
     *
     * @param columns what they are called
     */
    public record Forums(Field field, List<String> columns, List<List<Cell>> rows) {}

    public record Cell(String name, String label, String value) {

        static String name(int number) {
            return "forum-" + number;
        }
    }

    public record Choice(String value, String label) {}

    /** @param level empty where the topic has no levels */
    public record Side(String slug, String name, Optional<Field> level, Field words, Field degree) {}

    /**
     * An action as it is typed.
     *
     * @param id before those of its fields
     * @param address where it is sent
     * @param removal where it is removed; empty of one that is not there yet
     * @param topic that it is about; empty where it is about the collaboration, or known already
     * @param shown the mark of what was shown when the writing began
     * @param party slug of whoever does it
     * @param decision {@code ours} or {@code others}
     * @param stored what somebody else wrote meanwhile, in words; empty unless both wrote
     * @param until when it is due, in words; empty of one that is not there yet
     * @param open whether it is unfolded
     */
    public record ActionForm(
            String id,
            String address,
            String removal,
            String topic,
            String shown,
            String occasion,
            String deed,
            String party,
            String owner,
            String due,
            String decision,
            String to,
            String hearOn,
            String stored,
            String until,
            boolean open) {}
}
