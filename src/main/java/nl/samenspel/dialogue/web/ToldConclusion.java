package nl.samenspel.dialogue.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Forum;
import nl.samenspel.dialogue.Stance;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/**
 * Puts what is concluded in the visitor’s words, for the wall, the phones and the record.
 *
 * @param parties what they are called
 * @param levels number → name of the levels of the topic
 */
record ToldConclusion(Visit visit, PerParty<String> parties, Map<String, String> levels) {

    ConclusionView view(Conclusion conclusion, List<RecordContent.Agreed> actions) {
        var stance = Slug.parse(Stance.class, conclusion.value(ConclusionField.STANCE));
        var areApart = stance.filter(one -> one == Stance.APART).isPresent();
        return new ConclusionView(
                conclusion.isEmpty() && actions.isEmpty(),
                stance.map(one -> visit.say(DialogueWords.HEADLINE, one)).orElse(""),
                areApart ? Optional.empty() : rung(conclusion, ConclusionField.LEVEL_NOW),
                rung(conclusion, ConclusionField.LEVEL_TO_REACH),
                day(conclusion, ConclusionField.REACH_BY),
                conclusion.value(ConclusionField.SAID),
                conclusion.value(ConclusionField.AGREEMENT),
                Slug.parse(Intention.class, conclusion.value(ConclusionField.INTENDED_FORM))
                        .map(form -> visit.say(Names.INTENTION, form))
                        .orElse(""),
                forums(Forum.of(conclusion.value(ConclusionField.FORUMS))),
                Arrays.stream(Party.values())
                        .anyMatch(party ->
                                !conclusion.value(Conclusion.wordsOf(party)).isEmpty()),
                Arrays.stream(Party.values())
                        .map(party -> side(conclusion, party, areApart))
                        .toList(),
                actions.stream().map(this::doing).toList(),
                day(conclusion, ConclusionField.REVIEW_ON));
    }

    private Optional<ConclusionView.Forums> forums(List<Forum> forums) {
        return forums.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConclusionView.Forums(
                        DialogueWords.FORUM.choices().stream()
                                .map(column -> visit.say(DialogueWords.FORUM, column))
                                .toList(),
                        forums.stream().map(Forum::cells).toList()));
    }

    private ConclusionView.Side side(Conclusion conclusion, Party party, boolean areApart) {
        return new ConclusionView.Side(
                party.slug(),
                parties.of(party),
                areApart ? rung(conclusion, Conclusion.levelOf(party)) : Optional.empty(),
                conclusion.value(Conclusion.wordsOf(party)),
                conclusion
                        .degree(party)
                        .map(degree -> visit.say(DialogueWords.DEGREE, degree))
                        .orElse(""));
    }

    private Optional<ConclusionView.Rung> rung(Conclusion conclusion, ConclusionField field) {
        return conclusion
                .level(field)
                .map(number -> new ConclusionView.Rung(number, levels.getOrDefault(Integer.toString(number), "")));
    }

    private String day(Conclusion conclusion, ConclusionField field) {
        return conclusion.day(field).map(visit::date).orElse("");
    }

    ConclusionView.Doing doing(RecordContent.Agreed action) {
        var party = Slug.stored(Party.class, action.party());
        return new ConclusionView.Doing(
                party.slug(),
                parties.of(party),
                action.owner(),
                action.occasion(),
                action.deed(),
                visit.date(LocalDate.parse(action.due())),
                action.goesTo()
                        .flatMap(to -> action.hearOn()
                                .map(day -> visit.say("dialogue.action.goes-to", to, visit.date(LocalDate.parse(day)))))
                        .orElse(""));
    }
}
