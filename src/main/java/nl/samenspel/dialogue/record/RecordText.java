package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.dialogue.record.RecordContent.Agreed;
import nl.samenspel.dialogue.record.RecordContent.Apart;
import nl.samenspel.dialogue.record.RecordContent.Line;
import nl.samenspel.dialogue.record.RecordContent.OfRound;
import nl.samenspel.dialogue.record.RecordContent.OfTopic;
import nl.samenspel.dialogue.record.RecordContent.Side;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CanonicalJson;
import nl.samenspel.platform.Secrets;

/**
 * The one text of a record: what both parties agree to, to the letter.
 *
 * <p>Version 1 is written as {@link CanonicalJson} says; what is empty ({@link Optional}) is left out. The fingerprint is SHA-256
 * over its bytes, as 64 hexadecimal digits.
 *
 * @param text as above
 */
public record RecordText(String text) {

    public static final int VERSION = 1;

    public static RecordText of(RecordContent content) {
        return new RecordText(CanonicalJson.write(tree(content)));
    }

    public String fingerprint() {
        return Secrets.fingerprint(text);
    }

    private static Map<String, Object> tree(RecordContent content) {
        var held = content.held();
        var tree = object();
        tree.put("version", VERSION);
        tree.put("meeting", content.meeting());
        tree.put("collaboration", content.collaboration());
        tree.put("parties", perParty(content.parties(), name -> name));
        content.guide().ifPresent(guide -> tree.put("guide", guide));
        content.basis()
                .ifPresent(basis ->
                        tree.put("basis", object("assessment", basis.assessment(), "released", basis.released())));
        tree.put(
                "held",
                object(
                        "day", held.day(),
                        "startedAt", held.startedAt(),
                        "endedAt", held.endedAt(),
                        "place", held.place(),
                        "leader", held.leader()));
        tree.put("sides", perParty(content.sides(), RecordText::side));
        tree.put("topics", each(content.topics(), RecordText::topic));
        tree.put("actions", each(content.actions(), RecordText::action));
        tree.put("next", each(content.next(), RecordText::told));
        content.worth().ifPresent(worth -> tree.put("worth", perParty(worth, RecordText::told)));
        return tree;
    }

    private static Object side(Side side) {
        var tree = object();
        tree.put("people", each(side.people(), person -> object("name", person.name(), "tier", person.tier())));
        tree.put("unnamed", side.unnamed());
        side.endedAt().ifPresent(at -> tree.put("endedAt", at));
        return tree;
    }

    private static Object topic(OfTopic topic) {
        var tree = object();
        tree.put("name", told(topic.name()));
        topic.guided().ifPresent(guided -> tree.put("guided", guided));
        topic.apart().ifPresent(apart -> tree.put("apart", each(apart, RecordText::apart)));
        tree.put("reasons", each(topic.reasons(), RecordText::told));
        topic.evidence().ifPresent(evidence -> tree.put("evidence", perParty(evidence, RecordText::told)));
        tree.put("rounds", each(topic.rounds(), RecordText::round));
        tree.put("lines", each(topic.lines(), RecordText::line));
        tree.put("conclusion", new TreeMap<String, Object>(topic.conclusion()));
        tree.put(
                "levels",
                topic.levels().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, level -> told(level.getValue()), (one, _) -> one, TreeMap::new)));
        tree.put("actions", each(topic.actions(), RecordText::action));
        return tree;
    }

    private static Object apart(Apart apart) {
        var tree = object("prompt", apart.prompt());
        tree.put("said", perParty(apart.said(), text -> text));
        return tree;
    }

    private static Object round(OfRound round) {
        var tree = object("question", round.question());
        tree.put("number", round.number());
        tree.put("told", perParty(round.told(), RecordText::told));
        return tree;
    }

    private static Object line(Line line) {
        var tree = object("text", line.text());
        line.party().ifPresent(party -> tree.put("party", party));
        return tree;
    }

    private static Object action(Agreed action) {
        var tree = object(
                "occasion", action.occasion(),
                "deed", action.deed(),
                "party", action.party(),
                "owner", action.owner(),
                "due", action.due());
        action.goesTo().ifPresent(to -> tree.put("goesTo", to));
        action.hearOn().ifPresent(day -> tree.put("hearOn", day));
        return tree;
    }

    private static Object told(Told told) {
        return object("de", told.de(), "en", told.en(), "fr", told.fr(), "nl", told.nl());
    }

    private static <T> Object perParty(PerParty<T> both, Function<T, Object> made) {
        var tree = object();
        both.forEach((party, one) -> tree.put(party.slug(), made.apply(one)));
        return tree;
    }

    private static <T> List<Object> each(List<T> all, Function<T, Object> made) {
        return all.stream().map(made).toList();
    }

    /** @param namesAndTexts by turns */
    private static Map<String, Object> object(String... namesAndTexts) {
        var tree = new TreeMap<String, Object>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            tree.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return tree;
    }
}
