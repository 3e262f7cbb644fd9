package nl.samenspel.exchange.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.account.web.LargeForm;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.exchange.Capacity;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.exchange.ImportCase.Importing;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Takes a case file: it becomes a collaboration with revealed waves, or the page says what is wrong with each line. */
@Controller
@RequestMapping("/workspaces/{workspace}/import")
class ImportController {

    /** More of them take longer than somebody wants to wait for a page. */
    private static final int MOST_WAVES = 100;

    private static final int MOST_BYTES = 17 * 1024 * 1024;

    private final ImportCase importCase;
    private final ImportCounter counter;
    private final FindModel findModel;
    private final Templates templates;

    ImportController(ImportCase importCase, ImportCounter counter, FindModel findModel, Templates templates) {
        this.importCase = importCase;
        this.counter = counter;
        this.findModel = findModel;
        this.templates = templates;
    }

    @GetMapping
    View form(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace) {
        Access.require(visitor, Act.IMPORT_CASE, Subject.of(workspace));
        var desk = new Desk(visit, visitor, workspace, ImportForm.proposed());
        return Page.of(desk.page(Problems.none(), "", List.of()));
    }

    @PostMapping
    @LargeForm(act = Act.IMPORT_CASE, most = MOST_BYTES, file = true)
    View bringIn(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Access.require(visitor, Act.IMPORT_CASE, Subject.of(workspace));
        var desk = new Desk(visit, visitor, workspace, ImportForm.of(sent));
        var problems = desk.form.problems(visit);
        if (file == null || file.isEmpty()) {
            problems.add("file", visit.say("exchange.form.problem.file"));
        }
        if (file == null || !problems.isEmpty()) {
            return Page.refused(desk.page(problems, "", List.of()));
        }
        return importCase.alone(() -> counter.handle(() -> bringIn(desk, file))).orElseGet(() -> {
            problems.add("file", visit.say("exchange.form.problem.busy"));
            return Page.refused(desk.page(problems, "", List.of()));
        });
    }

    private View bringIn(Desk desk, MultipartFile file) {
        return switch (read(file)) {
            case CaseFile.Reading.Accepted(var accepted) -> desk.keep(accepted);
            case CaseFile.Reading.Refused(var wrong) ->
                Page.refused(desk.page(
                        Problems.none(),
                        desk.visit.say("exchange.refused", name(file), wrong.size()),
                        wrong.stream().map(one -> one.say(desk.visit.words())).toList()));
        };
    }

    private CaseFile.Reading read(MultipartFile file) {
        try (var records = CsvCaseRecords.of(file.getInputStream())) {
            var instrument = findModel.all().getFirst().instrument();
            var capacity = Capacity.within(Runtime.getRuntime().maxMemory(), MOST_WAVES);
            return CaseFile.read(instrument, records, ImportCase.limits(LocalDate.now(ZoneOffset.UTC), capacity));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    /** Answers one visitor. */
    private final class Desk {
        private final Visit visit;
        private final Visitor visitor;
        private final WorkspaceId workspace;
        private final ImportForm form;

        Desk(Visit visit, Visitor visitor, WorkspaceId workspace, ImportForm form) {
            this.visit = visit;
            this.visitor = visitor;
            this.workspace = workspace;
            this.form = form;
        }

        View keep(CaseFile file) {
            var description = Description.between(
                    file.collaboration(), form.name(Party.CUSTOMER, visit), form.name(Party.SUPPLIER, visit));
            var promise = form.promise().orElseThrow();
            return switch (importCase.handle(workspace, file, description, promise, visitor.name())) {
                case Importing.Imported(var collaboration) -> Page.of(imported(collaboration, file));
                case Importing.AlreadyThere(var known) ->
                    Page.refused(
                            page(Problems.none(), visit.say("exchange.form.already-there", known.name()), List.of()));
            };
        }

        JteModel page(Problems problems, String refusal, List<String> lines) {
            var view = new ImportView(
                    form,
                    problems,
                    refusal,
                    lines,
                    ImportAddresses.of(workspace),
                    AccountAddresses.workspace(workspace));
            return templates.exchangeBringIn(frame("exchange.form.title"), view);
        }

        private JteModel imported(Collaboration collaboration, CaseFile file) {
            var ignored = String.join(", ", file.ignoredColumns());
            return templates.exchangeBroughtIn(
                    frame("exchange.form.done.title"),
                    visit.say(
                            "exchange.form.done",
                            collaboration.name(),
                            file.waves().size()),
                    ignored.isEmpty() ? "" : visit.say("exchange.ignored", ignored),
                    CollaborationAddresses.of(collaboration));
        }

        private Frame frame(String title) {
            return WorkspaceFrame.of(visit, visitor, workspace, visit.say(title));
        }
    }
}
