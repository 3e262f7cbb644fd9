package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.LargeForm;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.exchange.CandidatesFile;
import nl.samenspel.exchange.LotsFile;
import nl.samenspel.exchange.Problem;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.selection.Candidate;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.candidate.CandidateId;
import nl.samenspel.selection.candidate.CompareCandidates;
import nl.samenspel.selection.candidate.Contender;
import nl.samenspel.selection.candidate.EnterCandidates;
import nl.samenspel.selection.candidate.EnterCandidates.Entering;
import nl.samenspel.selection.candidate.EnterCandidates.Stated;
import nl.samenspel.selection.candidate.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The candidates of a tender, once what the lots need is frozen: entering them, reading files of levels, comparing them. */
@Controller
@RequestMapping("/workspaces/{workspace}/tenders/{tender}/candidates")
class CandidatesController {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final TenderDesk desk;
    private final FindTender findTender;
    private final FindModel findModel;
    private final EnterCandidates enterCandidates;
    private final CompareCandidates compareCandidates;
    private final Templates templates;

    CandidatesController(
            TenderDesk desk,
            FindTender findTender,
            FindModel findModel,
            EnterCandidates enterCandidates,
            CompareCandidates compareCandidates,
            Templates templates) {
        this.desk = desk;
        this.findTender = findTender;
        this.findModel = findModel;
        this.enterCandidates = enterCandidates;
        this.compareCandidates = compareCandidates;
        this.templates = templates;
    }

    @GetMapping
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable("tender") TenderId id) {
        var tender = desk.open(visitor, Act.SEE_TENDER, workspace, id);
        return tender instanceof Tender.Agreed
                ? Page.of(page(visit, visitor, tender, "", Problems.none(), List.of()))
                : Page.refused(notFrozen(visit, visitor, tender));
    }

    private JteModel notFrozen(Visit visit, Visitor visitor, Tender tender) {
        return templates.platformNotice(
                WorkspaceFrame.of(visit, visitor, tender.workspace(), visit.say("selection.candidates.title")),
                visit.say("selection.candidates.not-frozen"));
    }

    @PostMapping
    View add(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @RequestParam(defaultValue = "") String name) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var typed = Typed.line(name);
        return answer(visit, visitor, tender, typed, enterCandidates.add(tender, typed, visitor.signatory()));
    }

    @PostMapping("/{candidate}/remove")
    View remove(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("candidate") CandidateId candidate) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        return answer(visit, visitor, tender, "", enterCandidates.remove(tender, candidate, visitor.signatory()));
    }

    private View answer(Visit visit, Visitor visitor, Tender tender, String typed, Entering entering) {
        return switch (entering) {
            case ENTERED, GONE -> Page.seeOther(TenderAddresses.of(tender).candidates());
            case NOT_FROZEN -> Page.refused(notFrozen(visit, visitor, tender));
            case NAME_MISSING, NAME_TOO_LONG, NAME_TAKEN, TOO_MANY, OFF_THE_SCALE -> {
                var problems = Problems.none().add("name", said(visit, tender, entering));
                yield Page.refused(page(visit, visitor, tender, typed, problems, List.of()));
            }
        };
    }

    private String said(Visit visit, Tender tender, Entering entering) {
        return visit.say(
                SelectionWords.ENTERING,
                entering,
                Contender.LONGEST_NAME,
                EnterCandidates.MOST_CANDIDATES,
                findModel.handle(tender.text().model()).levels());
    }

    @PostMapping("/file")
    @LargeForm(act = Act.RUN_TENDER, most = MOST_BYTES, file = true)
    View read(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        var problems = Problems.none();
        var from = Slug.parse(LevelSource.class, source);
        if (from.isEmpty()) {
            problems.add("source", visit.say("selection.candidates.source.missing"));
        }
        if (file == null || file.isEmpty()) {
            problems.add("file", visit.say("exchange.form.problem.file"));
        }
        if (file == null || !problems.isEmpty()) {
            return refused(visit, visitor, tender, problems, List.of());
        }
        return switch (read(tender, file)) {
            case CandidatesFile.Reading.Refused(List<Problem> wrong) ->
                refused(
                        visit,
                        visitor,
                        tender,
                        problems,
                        wrong.stream().map(one -> one.say(visit.words())).toList());
            case CandidatesFile.Reading.Accepted(CandidatesFile read) ->
                answer(
                        visit,
                        visitor,
                        tender,
                        "",
                        enterCandidates.stateAll(
                                tender, stated(tender, read, from.orElseThrow()), visitor.signatory()));
        };
    }

    private View refused(Visit visit, Visitor visitor, Tender tender, Problems problems, List<String> lines) {
        return tender instanceof Tender.Agreed
                ? Page.refused(page(visit, visitor, tender, "", problems, lines))
                : Page.refused(notFrozen(visit, visitor, tender));
    }

    private CandidatesFile.Reading read(Tender tender, MultipartFile file) {
        var model = findModel.handle(tender.text().model());
        try (var records = CsvCaseRecords.of(file.getInputStream())) {
            return CandidatesFile.read(model, lots(tender, model), records);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wanted is frozen, and no file changes it: only the names of the lots are known to it. */
    private LotsFile lots(Tender tender, AssessmentModel model) {
        var nothing = new LotsFile.Answers(List.of(), 0);
        var wanted = model.aspects().stream()
                .collect(Collectors.toMap(
                        aspect -> aspect.slug(),
                        _ -> new LotsFile.Wanted(nothing, nothing, Optional.empty()),
                        (one, _) -> one,
                        LinkedHashMap::new));
        return new LotsFile(
                findTender.lots(tender).stream()
                        .map(lot -> new LotsFile.Lot(lot.name(), wanted))
                        .toList(),
                List.of());
    }

    private List<Stated> stated(Tender tender, CandidatesFile read, LevelSource usual) {
        var lots = findTender.lots(tender);
        var stated = new ArrayList<Stated>();
        for (CandidatesFile.Group group : read.groups()) {
            var lot = lots.stream()
                    .filter(one -> one.name().equals(group.lot()))
                    .findFirst()
                    .orElseThrow();
            group.candidates()
                    .forEach(candidate -> stated.add(new Stated(
                            candidate.name(),
                            id -> new Statement(id, lot.id(), group.source().orElse(usual)),
                            levels(candidate))));
        }
        return stated;
    }

    private static Map<String, Double> levels(Candidate candidate) {
        return candidate.levels().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().expected()));
    }

    private JteModel page(
            Visit visit, Visitor visitor, Tender tender, String name, Problems problems, List<String> refused) {
        var view = new CandidatesPage(
                        visit, tender, findModel.handle(tender.text().model()))
                .view(
                        trail(tender),
                        compareCandidates.contenders(tender),
                        compareCandidates.of(tender),
                        name,
                        problems,
                        refused);
        return templates.selectionCandidates(
                WorkspaceFrame.of(visit, visitor, tender.workspace(), visit.say("selection.candidates.title")), view);
    }

    private List<Frame.Place> trail(Tender tender) {
        return List.of(
                desk.workspace(tender.workspace()),
                new Frame.Place(tender.text().name(), TenderAddresses.of(tender).tender(), false));
    }
}
