package nl.samenspel.dialogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Degree;
import nl.samenspel.dialogue.Forum;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Stance;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.web.ConclusionFormView.ActionForm;
import nl.samenspel.dialogue.web.ConclusionFormView.Choice;
import nl.samenspel.dialogue.web.ConclusionFormView.Field;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/**
 * Puts the forms in which a conclusion is written down in the visitor’s words.
 *
 * @param parties what they are called
 * @param aspect whose levels are concluded on; empty where the topic has none
 * @param by who writes
 */
record ConclusionPage(
        Visit visit,
        WritingAddresses at,
        PerParty<String> parties,
        Topic topic,
        Optional<Aspect> aspect,
        NoteTaker by) {

    ConclusionFormView view(Conclusion conclusion, List<Action> actions, TypedConclusion typed) {
        var fields = new Fields(conclusion, typed);
        return new ConclusionFormView(
                at.conclusion(topic.id()),
                fields.asked(ConclusionField.STANCE, "dialogue.conclusion.stance"),
                stances(),
                fields.asked(ConclusionField.AGREEMENT, "dialogue.conclusion.agreement"),
                fields.asked(ConclusionField.INTENDED_FORM, "dialogue.conclusion.form"),
                forms(),
                fields.asked(ConclusionField.FORUMS, "dialogue.conclusion.forums")
                        .map(this::forums),
                ofLevels(fields, ConclusionField.LEVEL_NOW, "dialogue.conclusion.level"),
                ofLevels(fields, ConclusionField.LEVEL_TO_REACH, "dialogue.conclusion.target"),
                levels(),
                fields.asked(ConclusionField.REACH_BY, "dialogue.conclusion.by"),
                fields.of(ConclusionField.SAID, "dialogue.conclusion.said"),
                Arrays.stream(Party.values()).map(party -> side(fields, party)).toList(),
                degrees(),
                fields.of(ConclusionField.REVIEW_ON, "dialogue.conclusion.review"),
                actions.stream()
                        .map(action -> form(typed.action()
                                .filter(one -> one.id().equals(Optional.of(action.id())))
                                .orElseGet(() -> TypedAction.of(action.id(), action.text()))))
                        .toList(),
                form(typed.action().filter(one -> one.id().isEmpty()).orElseGet(TypedAction::empty)),
                typed.problems());
    }

    private ConclusionFormView.Side side(Fields fields, Party party) {
        return new ConclusionFormView.Side(
                party.slug(),
                parties.of(party),
                ofLevels(fields, Conclusion.levelOf(party), "dialogue.conclusion.level.of"),
                fields.of(Conclusion.wordsOf(party), "dialogue.conclusion.words.of"),
                fields.of(Conclusion.degreeOf(party), "dialogue.conclusion.degree.of"));
    }

    private Optional<Field> ofLevels(Fields fields, ConclusionField field, String words) {
        return aspect.map(_ -> fields.of(field, words));
    }

    private List<Choice> stances() {
        return Arrays.stream(Stance.values())
                .map(stance -> new Choice(Slug.of(stance), visit.say(DialogueWords.STANCE, stance)))
                .toList();
    }

    private List<Choice> forms() {
        return Arrays.stream(Intention.values())
                .map(form -> new Choice(Slug.of(form), visit.say(Names.INTENTION, form)))
                .toList();
    }

    /** Those that there are, and room for two more. */
    private ConclusionFormView.Forums forums(Field field) {
        var rows = new ArrayList<>(Forum.of(field.value()));
        int wanted = Math.min(rows.size() + 2, Forum.MOST);
        while (rows.size() < wanted) {
            rows.add(new Forum("", "", "", "", ""));
        }
        var columns = DialogueWords.FORUM.choices().stream()
                .map(column -> visit.say(DialogueWords.FORUM, column))
                .toList();
        return new ConclusionFormView.Forums(
                field,
                columns,
                IntStream.range(0, rows.size())
                        .mapToObj(row -> cells(row, rows.get(row), columns))
                        .toList());
    }

    private List<ConclusionFormView.Cell> cells(int row, Forum forum, List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> new ConclusionFormView.Cell(
                        ConclusionFormView.Cell.name(row * columns.size() + column),
                        visit.say("dialogue.forum.cell", columns.get(column), row + 1),
                        forum.cells().get(column)))
                .toList();
    }

    /** The highest first, as they stand on a ladder. */
    private List<Choice> levels() {
        return aspect.map(Aspect::levels).orElseGet(List::of).reversed().stream()
                .map(level -> new Choice(
                        Integer.toString(level.number()),
                        level.number() + " · " + level.label().in(visit.language())))
                .toList();
    }

    private List<Choice> degrees() {
        return Arrays.stream(Degree.values())
                .map(degree -> new Choice(Slug.of(degree), visit.say(DialogueWords.DEGREE, degree)))
                .toList();
    }

    private ActionForm form(TypedAction typed) {
        return new ActionForm(
                typed.prefix(),
                typed.id().map(at::action).orElseGet(at::actions),
                typed.id().map(at::removal).orElse(""),
                topic.id().toString(),
                typed.shown(),
                typed.occasion(),
                typed.deed(),
                typed.party(),
                typed.owner(),
                typed.due(),
                typed.decision(),
                typed.to(),
                typed.hearOn(),
                typed.stored().map(this::inWords).orElse(""),
                ConclusionField.day(typed.due()).map(visit::date).orElse(""),
                !typed.problems().isEmpty());
    }

    private String inWords(nl.samenspel.dialogue.ActionText text) {
        return Stream.of(text.occasion(), text.deed(), parties.of(text.party()), text.owner(), visit.date(text.due()))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " · " + next)
                .orElse("");
    }

    /** What stands in each field. */
    private final class Fields {

        private final Conclusion conclusion;
        private final TypedConclusion typed;

        private Fields(Conclusion conclusion, TypedConclusion typed) {
            this.conclusion = conclusion;
            this.typed = typed;
        }

        /** Empty where the topic does not ask for it. */
        private Optional<Field> asked(ConclusionField field, String words) {
            return ConclusionField.of(topic).contains(field) ? Optional.of(of(field, words)) : Optional.empty();
        }

        private Field of(ConclusionField field, String words) {
            var shown = conclusion.value(field);
            return new Field(
                    Slug.of(field),
                    field.party()
                            .map(party -> visit.say(words, parties.of(party)))
                            .orElseGet(() -> visit.say(words)),
                    shown,
                    typed.values().getOrDefault(field, shown),
                    Optional.ofNullable(typed.stored().get(field))
                            .map(stored -> inWords(field, stored))
                            .orElse(""),
                    field.party().filter(party -> !by.mayWriteFor(party)).isEmpty());
        }

        private String inWords(ConclusionField field, String stored) {
            if (stored.isEmpty()) {
                return visit.say("dialogue.conclusion.emptied");
            }
            return switch (field.kind()) {
                case TEXT, LEVEL -> stored;
                case FORM ->
                    Slug.parse(Intention.class, stored)
                            .map(form -> visit.say(Names.INTENTION, form))
                            .orElse(stored);
                case FORUMS ->
                    Forum.of(stored).stream()
                            .map(forum -> String.join(" · ", forum.cells()))
                            .collect(Collectors.joining("\n"));
                case DAY -> ConclusionField.day(stored).map(visit::date).orElse(stored);
                case STANCE ->
                    Slug.parse(Stance.class, stored)
                            .map(stance -> visit.say(DialogueWords.STANCE, stance))
                            .orElse(stored);
                case DEGREE ->
                    Slug.parse(Degree.class, stored)
                            .map(degree -> visit.say(DialogueWords.DEGREE, degree))
                            .orElse(stored);
            };
        }
    }
}
