package nl.samenspel.improvement.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.risk.Risk;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What is due, as calendar programs take it (RFC 5545): actions, risks to look at, the next assessment, and meetings to come. */
@Component
class ProgrammeCalendar {

    private static final String PRODUCT = "Samenspel";
    private static final String SITE = "@samenspel";
    private static final String TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8).toString();

    private final FindWave findWave;
    private final FindMeeting findMeeting;

    ProgrammeCalendar(FindWave findWave, FindMeeting findMeeting) {
        this.findWave = findWave;
        this.findMeeting = findMeeting;
    }

    View view(Opened opened, List<Action> actions, List<Risk> risks) {
        var bytes = Biweekly.write(calendar(opened, actions, risks)).go().getBytes(StandardCharsets.UTF_8);
        return (_, _, response) -> {
            response.setContentType(TYPE);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        };
    }

    private ICalendar calendar(Opened opened, List<Action> actions, List<Risk> risks) {
        var collaboration = opened.collaboration();
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(collaboration.name());
        calendar.setRefreshInterval(biweekly.util.Duration.builder().hours(12).build());
        actions.stream()
                .filter(action -> action.progress().isOpen())
                .map(action -> due(opened, action))
                .forEach(calendar::addEvent);
        risks.stream()
                .filter(Risk::isOpen)
                .flatMap(risk -> review(opened, risk).stream())
                .forEach(calendar::addEvent);
        findWave.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(wave -> wave instanceof Wave.Planned || wave instanceof Wave.Open)
                .map(Wave::terms)
                .map(terms -> closing(opened, terms))
                .forEach(calendar::addEvent);
        findMeeting.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(meeting -> meeting instanceof Meeting.Prepared || meeting instanceof Meeting.InSession)
                .map(Meeting::terms)
                .map(terms -> meeting(opened, terms))
                .forEach(calendar::addEvent);
        return calendar;
    }

    private static VEvent due(Opened opened, Action action) {
        var text = action.text();
        var event = wholeDay(
                "action-" + action.id(),
                opened.words().say("programme.calendar.due", opened.words().sentence(text)),
                text.due(),
                action.addedAt());
        if (!text.sign().isEmpty()) {
            event.setDescription(text.sign());
        }
        return event;
    }

    /** Empty where nobody said when to look at it. */
    private static Optional<VEvent> review(Opened opened, Risk risk) {
        var text = risk.text();
        return text.reviewOn()
                .map(day -> wholeDay(
                        "risk-" + risk.id(),
                        opened.words().say("programme.calendar.risk", text.told()),
                        day,
                        risk.addedAt()));
    }

    private static VEvent closing(Opened opened, WaveTerms terms) {
        return wholeDay(
                "assessment-" + terms.id(),
                opened.words()
                        .say(
                                "programme.calendar.assessment",
                                terms.name(),
                                opened.collaboration().name()),
                terms.closesOn(),
                terms.closesOn().atStartOfDay());
    }

    private static VEvent meeting(Opened opened, MeetingTerms terms) {
        var begins = terms.day().atTime(terms.begins()).atZone(opened.zone()).toInstant();
        var event = new VEvent();
        event.setUid("meeting-" + terms.id() + SITE);
        event.setDateTimeStamp(Date.from(begins));
        event.setSummary(opened.words()
                .say("programme.calendar.meeting", opened.collaboration().name()));
        event.setDateStart(Date.from(begins));
        event.setDateEnd(Date.from(begins.plus(Duration.ofMinutes(terms.minutes()))));
        event.setStatus(Status.confirmed());
        return event;
    }

    /** @param at in UTC */
    private static VEvent wholeDay(String id, String summary, LocalDate day, LocalDateTime at) {
        var event = new VEvent();
        event.setUid(id + SITE);
        event.setDateTimeStamp(Date.from(at.toInstant(ZoneOffset.UTC)));
        event.setSummary(summary);
        event.setDateStart(date(day), false);
        event.setTransparency(true);
        return event;
    }

    /** The library tells a day by the midnight of the clock on which it runs. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
