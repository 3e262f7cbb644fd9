package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Degree;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Stance;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.web.ConclusionFormView.ActionForm;
import nl.samenspel.dialogue.web.ConclusionFormView.Choice;
import nl.samenspel.dialogue.web.ConclusionFormView.Field;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;

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
                fields.of(ConclusionField.STANCE, "dialogue.conclusion.stance"),
                stances(),
                ofLevels(fields, ConclusionField.LEVEL_NOW, "dialogue.conclusion.level"),
                ofLevels(fields, ConclusionField.LEVEL_TO_REACH, "dialogue.conclusion.target"),
                levels(),
                fields.of(ConclusionField.REACH_BY, "dialogue.conclusion.by"),
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
