package nl.samenspel.dialogue.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.StateApart;
import nl.samenspel.dialogue.StateApart.Stating;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What each side says about the topics of a guided meeting by itself: to be written, and as it was written. */
@Component
class StatementDesk {

    private final StateApart stateApart;

    StatementDesk(StateApart stateApart) {
        this.stateApart = stateApart;
    }

    /** One field of a form. */
    private record Asked(Topic topic, GuideTopic guided, Prompt prompt) {

        String field() {
            return AgendaView.Stated.field(topic.id(), prompt);
        }
    }

    private static List<Asked> asked(Agenda agenda) {
        return agenda.topics().stream()
                .flatMap(topic -> topic.guided().stream()
                        .flatMap(guided -> guided.prompts().stream().map(prompt -> new Asked(topic, guided, prompt))))
                .toList();
    }

    /** What the side may say about the topics on the agenda. */
    List<AgendaView.Stated> fields(Visit visit, MeetingTerms meeting, Party own, Agenda agenda, TypedAgenda typed) {
        var said = stateApart.own(meeting, own);
        var shown = stateApart.shown(meeting).keySet();
        return asked(agenda).stream()
                .filter(one -> one.topic().shelf() == Topic.Shelf.AGENDA)
                .map(one -> field(
                        visit,
                        one,
                        said.getOrDefault(one.topic().id(), Map.of()).getOrDefault(one.prompt(), ""),
                        shown.contains(one.topic().id()),
                        Optional.ofNullable(typed.said().get(one.field()))))
                .toList();
    }

    private static AgendaView.Stated field(
            Visit visit, Asked asked, String stored, boolean isShown, Optional<TypedAgenda.Said> typed) {
        return new AgendaView.Stated(
                asked.field(),
                visit.say(GuideWords.TOPIC, asked.guided()),
                visit.say(GuideWords.PROMPT, asked.prompt()),
                asked.prompt().kind() == Prompt.Kind.FORM
                        ? Explained.all(visit, Names.INTENTION, Names.INTENTION_TEXT)
                        : List.of(),
                stored,
                typed.map(TypedAgenda.Said::typed).orElse(stored),
                typed.map(TypedAgenda.Said::stored)
                        .filter(text -> !text.isEmpty())
                        .map(text -> GuideWords.said(visit.words(), asked.prompt(), text))
                        .orElse(""),
                isShown && !(asked.prompt() == Prompt.ALONE && stored.isEmpty()));
    }

    /** Keeps what was sent; what could not be kept as it was typed, by its field. */
    Map<String, TypedAgenda.Said> keep(
            Visit visit,
            MeetingTerms meeting,
            Party own,
            Agenda agenda,
            MultiValueMap<String, String> sent,
            Problems problems) {
        var again = new HashMap<String, TypedAgenda.Said>();
        for (var one : asked(agenda)) {
            if (sent.containsKey(one.field())) {
                keep(visit, meeting, own, one, sent, problems).ifPresent(said -> again.put(one.field(), said));
            }
        }
        return again;
    }

    private Optional<TypedAgenda.Said> keep(
            Visit visit,
            MeetingTerms meeting,
            Party own,
            Asked one,
            MultiValueMap<String, String> sent,
            Problems problems) {
        var text = Typed.lines(sent.getFirst(one.field()));
        var shown = Typed.lines(sent.getFirst(AgendaView.Stated.shownField(one.field())));
        return switch (stateApart.handle(meeting, own, one.topic().id(), one.prompt(), shown, text)) {
            case Stating.Kept _, Stating.NotAsked _ -> Optional.empty();
            case Stating.TooLong _ -> {
                problems.add(one.field(), visit.say("dialogue.note.too-long", StateApart.LONGEST, text.length()));
                yield Optional.of(new TypedAgenda.Said(text, ""));
            }
            case Stating.NoSuchChoice _ -> {
                problems.add(one.field(), visit.say("dialogue.problem.choice"));
                yield Optional.empty();
            }
            case Stating.Clash(var stored) -> {
                problems.add(one.field(), visit.say("dialogue.note.clash"));
                yield Optional.of(new TypedAgenda.Said(text, stored));
            }
            case Stating.Shown _ -> {
                problems.add(one.field(), visit.say("dialogue.apart.closed"));
                yield Optional.of(new TypedAgenda.Said(text, ""));
            }
        };
    }
}
