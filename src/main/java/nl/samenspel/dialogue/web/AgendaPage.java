package nl.samenspel.dialogue.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.web.AgendaView.Aside;
import nl.samenspel.dialogue.web.AgendaView.Item;
import nl.samenspel.dialogue.web.AgendaView.Piece;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;

/** Puts the agenda of a meeting in the visitor's words. */
final class AgendaPage {

    /** For so many letters there is room in the whole bar on a screen on which topics are named in it. */
    private static final int SIGNS = 115;

    private final Visit visit;
    private final Visitor visitor;
    private final MeetingDesk.Case about;
    private final Agenda agenda;
    private final ToldTopics told;

    AgendaPage(Visit visit, Visitor visitor, MeetingDesk.Case about, Agenda agenda, ToldTopics told) {
        this.visit = visit;
        this.visitor = visitor;
        this.about = about;
        this.agenda = agenda;
        this.told = told;
    }

    /**
     * @param notes what the visitor’s own side keeps about each topic; empty when he has no side
     * @param statements what it says by itself before both are shown
     */
    AgendaView view(
            Optional<Party> own,
            Map<TopicId, String> notes,
            List<AgendaView.Stated> statements,
            EarlierView earlier,
            Optional<CharterCard> charter,
            EndingView ending,
            TypedAgenda typed) {
        var terms = about.meeting().terms();
        return new AgendaView(
                trail(),
                visit.say(
                        "dialogue.agenda.lead",
                        terms.begins().toString(),
                        terms.minutes(),
                        terms.leader().name()),
                terms.place(),
                visit.say(DialogueWords.VOTES_TEXT, MeetingForm.Votes.of(terms.isTogether())),
                visit.say("dialogue.agenda.time", agenda.minutes(), terms.minutes()),
                bar(terms),
                told.rules(),
                earlier,
                items(typed),
                asides(Shelf.PROPOSED),
                asides(Shelf.PARKED),
                asides(Shelf.REMOVED),
                may(own.isPresent()),
                own.map(party -> preparation(party, statements, notes, typed)),
                charter,
                ending,
                about.at(),
                typed.problems().under(labels()),
                typed.added());
    }

    /** The fields of which there is one for each topic, by its name. */
    private SequencedMap<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (var topic : agenda.on(Shelf.AGENDA)) {
            labels.put(Item.field(topic.id().toString()), told.name(topic));
        }
        for (var topic : agenda.on(Shelf.AGENDA)) {
            labels.put(AgendaView.Note.field(topic.id().toString()), told.name(topic));
        }
        agenda.topics().stream()
                .flatMap(topic -> topic.guided().stream()
                        .flatMap(guided -> guided.prompts().stream()
                                .map(prompt ->
                                        Map.entry(AgendaView.Stated.field(topic.id(), prompt), told.name(topic)))))
                .forEach(entry -> labels.put(entry.getKey(), entry.getValue()));
        return labels;
    }

    private AgendaView.May may(boolean speaksForASide) {
        var arranges = visitor.may(Act.PREPARE_MEETING, about.subject());
        return switch (about.meeting()) {
            case Meeting.Prepared prepared ->
                new AgendaView.May(
                        arranges, !arranges && speaksForASide, arranges, arranges && leads(prepared), false, false);
            case Meeting.InSession _ ->
                new AgendaView.May(arranges, !arranges && speaksForASide, false, false, true, false);
            case Meeting.Concluded _, Meeting.Agreed _ -> new AgendaView.May(false, false, false, false, false, true);
        };
    }

    private boolean leads(Meeting meeting) {
        return new Steerer.ByAccount(visitor.account()).leads(meeting.terms());
    }

    private List<Frame.Place> trail() {
        return List.of(
                new Frame.Place(about.collaboration().name(), CollaborationAddresses.of(about.collaboration()), false));
    }

    private List<Piece> bar(MeetingTerms terms) {
        var topics = agenda.on(Shelf.AGENDA);
        double whole = Math.max(Math.max(agenda.minutes(), terms.minutes()), 1) / 100.0;
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int number = 1; number <= topics.size(); number++) {
            var topic = topics.get(number - 1);
            var labels = Stream.of(
                    visit.say("dialogue.agenda.piece", number, told.name(topic), topic.minutes()),
                    number + " " + told.name(topic));
            pieces.add(piece(labels, Integer.toString(number), from / whole, topic.minutes() / whole));
            from += topic.minutes();
        }
        int left = terms.minutes() - from;
        if (left > 0) {
            pieces.add(piece(Stream.of(visit.say("dialogue.agenda.left", left)), "", from / whole, left / whole));
        }
        return pieces;
    }

    /** @param labels what may be said of it, the longest first */
    private static Piece piece(Stream<String> labels, String number, double from, double width) {
        var fitting =
                labels.filter(label -> label.length() + 1 < SIGNS * width / 100).findFirst();
        return new Piece(fitting.orElse(number), number, from, width);
    }

    private List<Item> items(TypedAgenda typed) {
        var topics = agenda.on(Shelf.AGENDA);
        return IntStream.range(0, topics.size())
                .mapToObj(number -> item(topics.get(number), number, topics.size(), typed))
                .toList();
    }

    private Item item(Topic topic, int number, int all, TypedAgenda typed) {
        return new Item(
                topic.id().toString(),
                number + 1,
                told.name(topic),
                told.reasons(topic),
                told.evidence(topic),
                told.drawing(topic),
                Arrays.stream(Party.values())
                        .map(party -> told.side(topic, party))
                        .toList(),
                topic.minutes(),
                typed.minutes().getOrDefault(topic.id(), Integer.toString(topic.minutes())),
                topic.proposedBy().map(about.collaboration()::nameOf).orElse(""),
                number == 0,
                number == all - 1);
    }

    private List<Aside> asides(Shelf shelf) {
        return agenda.on(shelf).stream()
                .map(topic -> new Aside(
                        topic.id().toString(),
                        told.name(topic),
                        topic.proposedBy()
                                .map(party -> visit.say(
                                        "dialogue.agenda.proposed-by",
                                        about.collaboration().nameOf(party)))
                                .orElse("")))
                .toList();
    }

    private AgendaView.Preparation preparation(
            Party own, List<AgendaView.Stated> statements, Map<TopicId, String> notes, TypedAgenda typed) {
        return new AgendaView.Preparation(
                own.slug(),
                about.collaboration().nameOf(own),
                about.collaboration().nameOf(own.other()),
                statements,
                agenda.on(Shelf.AGENDA).stream()
                        .map(topic -> note(topic, notes, typed))
                        .toList());
    }

    private AgendaView.Note note(Topic topic, Map<TopicId, String> notes, TypedAgenda typed) {
        var shown = notes.getOrDefault(topic.id(), "");
        return new AgendaView.Note(
                topic.id().toString(),
                told.name(topic),
                shown,
                typed.notes().getOrDefault(topic.id(), shown),
                typed.stored().getOrDefault(topic.id(), ""));
    }
}
