package nl.samenspel.assessment.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.MoveLastDay;
import nl.samenspel.assessment.MoveLastDay.Moving;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Moving the last day of a wave in which people answer. */
@Controller
@RequestMapping("/workspaces/{workspace}/waves/{id}/last-day")
class LastDayController {

    private static final String FIELD = "closes-on";

    private final WaveDesk desk;
    private final FindWave findWave;
    private final MoveLastDay moveLastDay;
    private final Templates templates;

    LastDayController(WaveDesk desk, FindWave findWave, MoveLastDay moveLastDay, Templates templates) {
        this.desk = desk;
        this.findWave = findWave;
        this.moveLastDay = moveLastDay;
        this.templates = templates;
    }

    @GetMapping
    View form(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.OPEN_WAVE, workspace, id);
        return findWave.answerable(about.wave()).isPresent()
                ? Page.of(page(
                        visit, visitor, about, about.wave().terms().closesOn().toString(), Problems.none()))
                : Page.seeOther(about.address());
    }

    @PostMapping
    View move(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam(name = FIELD, defaultValue = "") String sent) {
        var about = desk.open(visitor, Act.OPEN_WAVE, workspace, id);
        var typed = Typed.line(sent);
        var problem = day(typed)
                .map(day -> moved(visit, visitor, about, day))
                .orElseGet(() -> Optional.of(visit.say("assessment.problem.day")));
        return problem.isEmpty()
                ? Page.seeOther(about.address())
                : Page.refused(
                        page(visit, visitor, about, typed, Problems.none().add(FIELD, problem.get())));
    }

    /** What was wrong with the day, in a sentence; empty when nothing is left to do. */
    private Optional<String> moved(Visit visit, Visitor visitor, WaveDesk.Case about, LocalDate day) {
        var terms = about.wave().terms();
        return switch (moveLastDay.handle(terms.workspace(), terms.id(), day, visitor.signatory())) {
            case Moving.Moved _, Moving.NotOpen _ -> Optional.empty();
            case Moving.Refused(var problem) -> Optional.of(WaveReading.text(problem, visit));
        };
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }

    private JteModel page(Visit visit, Visitor visitor, WaveDesk.Case about, String typed, Problems problems) {
        var terms = about.wave().terms();
        var title = visit.say("assessment.last-day.title");
        var view = new LastDayView(
                WaveAddresses.of(about.wave()),
                terms.name(),
                visit.say("assessment.last-day.now", visit.endOf(terms.closesOn(), terms.zone())),
                WaveFields.hour(visit, terms.zone()),
                typed,
                problems);
        return templates.assessmentLastDay(WorkspaceFrame.of(visit, visitor, terms.workspace(), title), view);
    }
}
