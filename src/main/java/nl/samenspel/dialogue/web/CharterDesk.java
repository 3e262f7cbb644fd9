package nl.samenspel.dialogue.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.account.Act;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.record.OpenCharter;
import nl.samenspel.dialogue.record.OpenCharter.Charter;
import nl.samenspel.dialogue.record.OpenCharter.Version;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** Puts a charter in the visitor’s words: as a page, and beside what came later. */
@Component
class CharterDesk {

    /** What is worth having at hand in later meetings: where both want to go, and how they agreed to talk. */
    private static final List<GuideTopic> AT_HAND =
            List.of(GuideTopic.INTENDED_FORM, GuideTopic.ESCALATION, GuideTopic.DIFFICULT_TIMES);

    private final OpenCharter openCharter;
    private final ManageWorkspaces workspaces;

    CharterDesk(OpenCharter openCharter, ManageWorkspaces workspaces) {
        this.openCharter = openCharter;
        this.workspaces = workspaces;
    }

    CharterView view(Visit visit, Visitor visitor, Collaboration collaboration, Charter charter, Version version) {
        var zone = workspaces.zone(collaboration.workspace());
        var told = told(visit, visitor, collaboration, version, zone);
        return new CharterView(
                List.of(new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false)),
                visit.say("dialogue.charter.lead", version.number(), day(visit, zone, version)),
                charter.next()
                        .filter(_ -> visitor.may(Act.SEE_MEETING, subject(collaboration)))
                        .map(next -> visit.say("dialogue.charter.next", MeetingTold.title(visit, next.terms())))
                        .orElse(""),
                told.agreedIn(Arrays.asList(GuideTopic.values())),
                told.page().consents(),
                told.page().fingerprint(),
                MeetingAddresses.of(version.meeting()).record(),
                charter.versions().size() < 2
                        ? List.of()
                        : charter.versions().stream()
                                .map(one -> link(visit, collaboration, zone, one))
                                .toList(),
                visitor.may(Act.PREPARE_MEETING, subject(collaboration))
                        ? MeetingAddresses.plan(collaboration, Guide.KICK_OFF)
                        : "");
    }

    private static Link link(Visit visit, Collaboration collaboration, ZoneId zone, Version version) {
        return new Link(
                visit.say("dialogue.charter.version", version.number(), day(visit, zone, version)),
                MeetingAddresses.charter(collaboration, version.number()));
    }

    private static Subject subject(Collaboration collaboration) {
        return Subject.of(collaboration.workspace()).in(collaboration.id());
    }

    /** On which both had agreed, by the clock of the workspace. */
    private static String day(Visit visit, ZoneId zone, Version version) {
        var agreed = version.meeting().agreedAt().atZone(ZoneOffset.UTC);
        return visit.date(agreed.withZoneSameInstant(zone).toLocalDate());
    }

    /** A record with its content, topic by topic. */
    private record ToldRecord(RecordContent content, RecordView page) {

        List<RecordView.OfTopic> agreedIn(List<GuideTopic> topics) {
            return IntStream.range(0, content.topics().size())
                    .filter(at -> content.topics()
                            .get(at)
                            .guided()
                            .map(slug -> Slug.stored(GuideTopic.class, slug))
                            .filter(topics::contains)
                            .isPresent())
                    .mapToObj(at -> page.topics().get(at))
                    .filter(topic ->
                            !topic.conclusion().isEmpty() || !topic.apart().isEmpty())
                    .toList();
        }
    }

    private ToldRecord told(Visit visit, Visitor visitor, Collaboration collaboration, Version version, ZoneId zone) {
        var opened = openCharter.open(version);
        var about = new MeetingDesk.Case(version.meeting(), collaboration);
        var page = new RecordPage(visit, visitor, about, opened, zone).view(List.of(), TypedAddition.nothing());
        return new ToldRecord(opened.content(), page);
    }

    /** What to have at hand of the charter that holds now; empty where there is none, or the visitor may not see it. */
    Optional<CharterCard> card(Visit visit, Visitor visitor, Collaboration collaboration) {
        return visitor.may(Act.SEE_RECORD, subject(collaboration))
                ? openCharter
                        .handle(collaboration.workspace(), collaboration.id())
                        .current()
                        .map(version -> card(visit, visitor, collaboration, version))
                : Optional.empty();
    }

    private CharterCard card(Visit visit, Visitor visitor, Collaboration collaboration, Version version) {
        var zone = workspaces.zone(collaboration.workspace());
        return new CharterCard(
                told(visit, visitor, collaboration, version, zone).agreedIn(AT_HAND),
                visit.say("dialogue.charter.lead", version.number(), day(visit, zone, version)),
                MeetingAddresses.charter(collaboration));
    }
}
