package nl.samenspel.dialogue.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.Agreement;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.record.Addition;
import nl.samenspel.dialogue.record.OpenRecord;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.dialogue.record.Told;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.dialogue.web.RecordView.Asked;
import nl.samenspel.dialogue.web.RecordView.SideSaid;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** Puts a record in the visitor’s words. */
final class RecordPage {

    private final Visit visit;
    private final Visitor visitor;
    private final MeetingDesk.Case about;
    private final OpenRecord.Opened opened;
    private final ZoneId zone;

    RecordPage(Visit visit, Visitor visitor, MeetingDesk.Case about, OpenRecord.Opened opened, ZoneId zone) {
        this.visit = visit;
        this.visitor = visitor;
        this.about = about;
        this.opened = opened;
        this.zone = zone;
    }

    /** @param topics those on the agenda, in their order */
    RecordView view(List<TopicId> topics, TypedAddition typed) {
        var content = opened.content();
        return new RecordView(
                List.of(new Frame.Place(
                        about.collaboration().name(), CollaborationAddresses.of(about.collaboration()), false)),
                lead(),
                typed.notice(),
                facts(),
                Arrays.stream(Party.values()).map(this::side).toList(),
                IntStream.range(0, content.topics().size())
                        .mapToObj(at -> topic(
                                at + 1,
                                content.topics().get(at),
                                at < topics.size() ? Optional.of(topics.get(at)) : Optional.empty()))
                        .toList(),
                content.actions().stream().map(conclusions(Map.of())::doing).toList(),
                content.next().stream().map(this::say).toList(),
                content.worth().map(this::said).orElseGet(List::of),
                Arrays.stream(Party.values()).map(this::consent).toList(),
                opened.text().fingerprint(),
                about.meeting() instanceof Meeting.Agreed,
                opened.additions().stream().map(this::addition).toList(),
                mayAdd(),
                typed.text(),
                typed.problems(),
                about.at());
    }

    private String lead() {
        return about.meeting() instanceof Meeting.Agreed agreed
                ? visit.say("dialogue.record.lead.agreed", moment(agreed.agreedAt()))
                : visit.say("dialogue.record.lead.open");
    }

    private List<RecordView.Fact> facts() {
        var content = opened.content();
        var held = content.held();
        return Stream.of(
                        fact("dialogue.record.collaboration", content.collaboration()),
                        fact(
                                "dialogue.record.basis",
                                content.basis().map(this::basis).orElse("")),
                        fact("dialogue.record.started", moment(held.startedAt())),
                        fact("dialogue.record.ended", moment(held.endedAt())),
                        fact("dialogue.record.place", held.place()),
                        fact("dialogue.record.leader", held.leader()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private String basis(RecordContent.Basis basis) {
        return visit.say("dialogue.record.basis.text", basis.assessment(), day(basis.released()));
    }

    private RecordView.Fact fact(String words, String value) {
        return new RecordView.Fact(visit.say(words), value);
    }

    private RecordView.Side side(Party party) {
        var side = opened.content().sides().of(party);
        return new RecordView.Side(
                party.slug(),
                name(party),
                side.people().stream()
                        .map(person -> visit.say(
                                "dialogue.record.person",
                                person.name(),
                                visit.say(Names.LEVEL, Slug.stored(GovernanceLevel.class, person.tier()))))
                        .toList(),
                side.unnamed() > 0 || side.people().isEmpty()
                        ? visit.say(
                                side.people().isEmpty() ? "dialogue.record.unnamed.only" : "dialogue.record.unnamed",
                                side.unnamed())
                        : "",
                side.endedAt()
                        .map(at -> visit.say("dialogue.record.side-ended", name(party), moment(at)))
                        .orElse(""));
    }

    private RecordView.OfTopic topic(int number, RecordContent.OfTopic topic, Optional<TopicId> id) {
        var levels = topic.levels().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, level -> say(level.getValue())));
        return new RecordView.OfTopic(
                "topic-" + number,
                say(topic.name()),
                topic.apart().orElseGet(List::of).stream().map(this::apart).toList(),
                topic.reasons().stream().map(this::say).toList(),
                topic.evidence().map(this::said).orElseGet(List::of),
                topic.rounds().stream().map(this::round).toList(),
                topic.lines().stream()
                        .map(line -> line.party()
                                .map(party -> said(Slug.stored(Party.class, party), line.text()))
                                .orElseGet(() -> new SideSaid("", "", line.text())))
                        .toList(),
                conclusions(levels).view(conclusion(topic), topic.actions()),
                mayCorrect() ? id.map(about.at()::conclusion).orElse("") : "");
    }

    private RecordView.OfRound apart(RecordContent.Apart apart) {
        var prompt = Slug.stored(Prompt.class, apart.prompt());
        return new RecordView.OfRound(
                visit.say(GuideWords.SAID, prompt),
                Arrays.stream(Party.values())
                        .map(party -> said(party, said(prompt, apart.said().of(party))))
                        .toList());
    }

    private String said(Prompt prompt, String stored) {
        return stored.isEmpty() ? visit.say("dialogue.apart.nothing") : GuideWords.said(visit.words(), prompt, stored);
    }

    private static Conclusion conclusion(RecordContent.OfTopic topic) {
        var values = new EnumMap<ConclusionField, String>(ConclusionField.class);
        topic.conclusion().forEach((slug, value) -> values.put(Slug.stored(ConclusionField.class, slug), value));
        return new Conclusion(values);
    }

    private ToldConclusion conclusions(Map<String, String> levels) {
        return new ToldConclusion(visit, opened.content().parties(), levels);
    }

    private RecordView.OfRound round(RecordContent.OfRound round) {
        var question = visit.say(DialogueWords.ASKED, Slug.stored(Round.Question.class, round.question()));
        return new RecordView.OfRound(
                round.number() > 1 ? visit.say("dialogue.record.round.again", question, round.number()) : question,
                said(round.told()));
    }

    private RecordView.Consent consent(Party party) {
        var agreement = Optional.ofNullable(opened.agreements().get(party));
        return new RecordView.Consent(
                party.slug(),
                name(party),
                agreement.map(this::agreed).orElseGet(() -> visit.say("dialogue.record.not-agreed")),
                asked(party, agreement));
    }

    private String agreed(Agreement agreement) {
        return visit.say("dialogue.record.agreed", agreement.by().named(), moment(agreement.at()));
    }

    private Asked asked(Party party, Optional<Agreement> agreement) {
        if (!(about.meeting() instanceof Meeting.Concluded)
                || !visitor.may(Act.AGREE_TO_RECORD, about.subject().party(party))) {
            return Asked.NOTHING;
        }
        return agreement.isPresent() ? Asked.TAKE_BACK : Asked.AGREE;
    }

    private boolean mayCorrect() {
        return about.meeting() instanceof Meeting.Concluded
                && Writers.side(visitor, about).isPresent();
    }

    private boolean mayAdd() {
        return visitor.may(Act.STEER_MEETING, about.subject())
                || Writers.side(visitor, about).isPresent();
    }

    private SideSaid addition(Addition addition) {
        var who = addition.party()
                .map(party -> addition.name() + ", " + name(party))
                .orElse(addition.name());
        return new SideSaid(
                addition.party().map(Party::slug).orElse(""),
                visit.say("dialogue.record.addition.by", who, moment(addition.at())),
                addition.text());
    }

    private List<SideSaid> said(PerParty<Told> both) {
        return Arrays.stream(Party.values())
                .map(party -> said(party, say(both.of(party))))
                .toList();
    }

    private SideSaid said(Party party, String text) {
        return new SideSaid(party.slug(), name(party), text);
    }

    private String name(Party party) {
        return opened.content().parties().of(party);
    }

    private String say(Told told) {
        return told.in(visit.language());
    }

    private String day(String day) {
        return visit.date(LocalDate.parse(day));
    }

    private String moment(String utc) {
        return moment(LocalDateTime.parse(utc.substring(0, utc.length() - 1)));
    }

    private String moment(LocalDateTime utc) {
        return visit.words().moment(utc, zone);
    }
}
