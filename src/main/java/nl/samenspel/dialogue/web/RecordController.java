package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.record.AddToRecord;
import nl.samenspel.dialogue.record.Addition;
import nl.samenspel.dialogue.record.AgreeToRecord;
import nl.samenspel.dialogue.record.OpenRecord;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The record of a meeting, from its end on: read, agreed to, and added to. */
@Controller
@RequestMapping("/workspaces/{workspace}/meetings/{meeting}")
class RecordController {

    private final MeetingDesk desk;
    private final OpenRecord openRecord;
    private final AgreeToRecord agreeToRecord;
    private final AddToRecord addToRecord;
    private final FindMeeting findMeeting;
    private final ManageWorkspaces workspaces;
    private final Templates templates;

    RecordController(
            MeetingDesk desk,
            OpenRecord openRecord,
            AgreeToRecord agreeToRecord,
            AddToRecord addToRecord,
            FindMeeting findMeeting,
            ManageWorkspaces workspaces,
            Templates templates) {
        this.desk = desk;
        this.openRecord = openRecord;
        this.agreeToRecord = agreeToRecord;
        this.addToRecord = addToRecord;
        this.findMeeting = findMeeting;
        this.workspaces = workspaces;
        this.templates = templates;
    }

    @GetMapping("/record")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = open(visitor, workspace, meeting);
        return openRecord
                .handle(about.meeting())
                .<View>map(opened -> Page.of(page(visit, visitor, about, opened, TypedAddition.nothing())))
                .orElseGet(() -> Page.seeOther(about.at().page()));
    }

    /** To the letter, so that everybody can compute its fingerprint again. */
    @GetMapping("/record.json")
    ResponseEntity<byte[]> text(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = open(visitor, workspace, meeting);
        var name = ContentDisposition.attachment()
                .filename("record-" + about.meeting().terms().day() + ".json")
                .build();
        return openRecord
                .handle(about.meeting())
                .map(opened -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                        .body(opened.text().text().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> new Denied(false));
    }

    @PostMapping("/record/consent")
    View agree(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String read) {
        var about = desk.find(visitor, workspace, meeting);
        var own = own(visitor, about, party);
        return switch (agreeToRecord.agree(about.meeting().terms(), own, visitor.signatory(), read)) {
            case ONE_OF_TWO, BOTH, NOT_THE_TIME -> Page.seeOther(about.at().record());
            case READ_ANOTHER ->
                again(
                        visit,
                        visitor,
                        about,
                        new TypedAddition(visit.say("dialogue.record.changed"), "", Problems.none()));
        };
    }

    @PostMapping("/record/take-back")
    View takeBack(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String party) {
        var about = desk.find(visitor, workspace, meeting);
        var own = own(visitor, about, party);
        agreeToRecord.takeBack(about.meeting().terms(), own, visitor.signatory());
        return Page.seeOther(about.at().record());
    }

    /** Says something beside the record: for a party, or as whoever facilitates. */
    @PostMapping("/record/additions")
    View add(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String text) {
        var about = desk.find(visitor, workspace, meeting);
        Writers.require(visitor, about);
        var typed = Typed.lines(text);
        var adding = addToRecord.handle(about.meeting().terms(), Writers.side(visitor, about), visitor.name(), typed);
        return switch (adding) {
            case ADDED, NOT_THE_TIME -> Page.seeOther(about.at().record());
            case MISSING, TOO_LONG, TOO_MANY ->
                again(
                        visit,
                        visitor,
                        about,
                        new TypedAddition(
                                "",
                                typed,
                                Problems.none()
                                        .add(
                                                "text",
                                                visit.say(
                                                        DialogueWords.ADDING,
                                                        adding,
                                                        Addition.LONGEST,
                                                        typed.length(),
                                                        AddToRecord.MOST))));
        };
    }

    /** The party that is meant, or the visitor’s own where none is named; ends the request when he cannot act for it. */
    private static Party own(Visitor visitor, MeetingDesk.Case about, String named) {
        var own = Arrays.stream(Party.values())
                .filter(party -> named.isEmpty() || party.slug().equals(named))
                .filter(party ->
                        visitor.may(Act.AGREE_TO_RECORD, about.subject().party(party)))
                .findFirst();
        return own.orElseThrow(() -> new Denied(true));
    }

    /** Ends the request when the visitor may not read the record; a viewer may once both parties have agreed to it. */
    private MeetingDesk.Case open(Visitor visitor, WorkspaceId workspace, MeetingId meeting) {
        var about = desk.find(visitor, workspace, meeting);
        Access.require(
                visitor, about.meeting() instanceof Meeting.Agreed ? Act.SEE_RECORD : Act.SEE_MEETING, about.subject());
        return about;
    }

    private View again(Visit visit, Visitor visitor, MeetingDesk.Case about, TypedAddition typed) {
        return openRecord
                .handle(about.meeting())
                .<View>map(opened -> Page.refused(page(visit, visitor, about, opened, typed)))
                .orElseGet(() -> Page.seeOther(about.at().page()));
    }

    private JteModel page(
            Visit visit, Visitor visitor, MeetingDesk.Case about, OpenRecord.Opened opened, TypedAddition typed) {
        var terms = about.meeting().terms();
        var topics = new Agenda(findMeeting.topics(terms))
                .on(Topic.Shelf.AGENDA).stream().map(Topic::id).toList();
        var view =
                new RecordPage(visit, visitor, about, opened, workspaces.zone(terms.workspace())).view(topics, typed);
        var title = visit.say("dialogue.record.title", visit.date(terms.day()));
        return templates.dialogueRecord(WorkspaceFrame.of(visit, visitor, terms.workspace(), title), view);
    }
}
