package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.candidate.CandidateId;
import nl.samenspel.selection.candidate.CompareCandidates;
import nl.samenspel.selection.candidate.Contender;
import nl.samenspel.selection.candidate.EnterCandidates;
import nl.samenspel.selection.candidate.Statement;
import nl.samenspel.selection.profile.AgreedProfile;
import nl.samenspel.selection.profile.ReadProfiles;
import nl.samenspel.selection.web.LevelsView.Choosable;
import nl.samenspel.selection.web.LevelsView.Field;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writing down at which levels a candidate is, for one lot and by one source at a time. */
@Controller
@RequestMapping("/workspaces/{workspace}/tenders/{tender}/candidates/{candidate}")
class LevelsController {

    private static final double NO_LEVEL = 99;

    private final TenderDesk desk;
    private final FindTender findTender;
    private final FindModel findModel;
    private final ReadProfiles readProfiles;
    private final EnterCandidates enterCandidates;
    private final CompareCandidates compareCandidates;
    private final Templates templates;

    LevelsController(
            TenderDesk desk,
            FindTender findTender,
            FindModel findModel,
            ReadProfiles readProfiles,
            EnterCandidates enterCandidates,
            CompareCandidates compareCandidates,
            Templates templates) {
        this.desk = desk;
        this.findTender = findTender;
        this.findModel = findModel;
        this.readProfiles = readProfiles;
        this.enterCandidates = enterCandidates;
        this.compareCandidates = compareCandidates;
        this.templates = templates;
    }

    /** A candidate, and which of its levels are meant: of the first lot and by itself unless that is said. */
    private record Place(Tender tender, Contender contender, List<Lot> lots, Lot lot, LevelSource source) {

        Statement statement() {
            return new Statement(contender.id(), lot.id(), source);
        }
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("candidate") CandidateId candidate,
            @RequestParam(defaultValue = "") String lot,
            @RequestParam(defaultValue = "") String source) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        if (!(tender instanceof Tender.Agreed)) {
            return Page.seeOther(TenderAddresses.of(tender).candidates());
        }
        var place = place(tender, candidate, lot, source);
        var typed = new LinkedHashMap<String, String>();
        compareCandidates
                .levels(place.tender(), place.statement())
                .forEach((aspect, level) -> typed.put(aspect, visit.say("selection.number.exact", level)));
        return Page.of(page(visit, visitor, place, typed, Problems.none()));
    }

    @PostMapping
    View state(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("tender") TenderId id,
            @PathVariable("candidate") CandidateId candidate,
            @RequestParam(defaultValue = "") String lot,
            @RequestParam(defaultValue = "") String source,
            @RequestParam MultiValueMap<String, String> sent) {
        var tender = desk.open(visitor, Act.RUN_TENDER, workspace, id);
        if (!(tender instanceof Tender.Agreed)) {
            return Page.seeOther(TenderAddresses.of(tender).candidates());
        }
        var place = place(tender, candidate, lot, source);
        var typed = new LinkedHashMap<String, String>();
        var levels = new LinkedHashMap<String, Double>();
        var problems = Problems.none();
        var model = findModel.handle(tender.text().model());
        model.aspects().forEach(aspect -> {
            var field = Typed.line(sent.getFirst(aspect.slug()));
            typed.put(aspect.slug(), field);
            if (!field.isEmpty()) {
                var level = level(field);
                levels.put(aspect.slug(), level);
                if (level < 1 || level > model.levels()) {
                    problems.add(
                            aspect.slug(),
                            visit.say("selection.levels.off-the-scale", name(visit, aspect), model.levels()));
                }
            }
        });
        if (!problems.isEmpty()) {
            return Page.refused(page(visit, visitor, place, typed, problems));
        }
        var _ = enterCandidates.state(tender, place.statement(), levels, visitor.signatory());
        return Page.seeOther(TenderAddresses.of(tender).candidates());
    }

    /** What is no number at all is off every scale. */
    private static double level(String typed) {
        var plain = typed.replace(',', '.');
        return plain.matches("[0-9]{1,2}([.][0-9]{1,4})?") ? Double.parseDouble(plain) : NO_LEVEL;
    }

    /** Ends the request where there is none. */
    private Place place(Tender tender, CandidateId id, String lot, String source) {
        var lots = findTender.lots(tender);
        var contender = compareCandidates.contenders(tender).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Denied(false));
        return new Place(
                tender,
                contender,
                lots,
                lots.stream()
                        .filter(one -> one.id().toString().equals(lot))
                        .findFirst()
                        .orElseGet(lots::getFirst),
                Slug.parse(LevelSource.class, source).orElse(LevelSource.SELF_STATEMENT));
    }

    private JteModel page(Visit visit, Visitor visitor, Place place, Map<String, String> typed, Problems problems) {
        var tender = place.tender();
        var at = TenderAddresses.of(tender);
        var model = findModel.handle(tender.text().model());
        var agreed = readProfiles.agreed(tender, place.lot().id());
        var view = new LevelsView(
                List.of(
                        desk.workspace(tender.workspace()),
                        new Frame.Place(tender.text().name(), at.tender(), false),
                        new Frame.Place(visit.say("selection.candidates.title"), at.candidates(), false)),
                visit.say(
                        "selection.levels.lead", place.lot().name(), visit.say(SelectionWords.SOURCE, place.source())),
                problems,
                choices(visit, place),
                place.lot().id().toString(),
                place.source().slug(),
                model.aspects().stream()
                        .map(aspect -> field(visit, aspect, agreed, typed.getOrDefault(aspect.slug(), "")))
                        .toList(),
                at.candidate(place.contender().id()),
                at.candidates());
        return templates.selectionLevels(
                WorkspaceFrame.of(
                        visit, visitor, tender.workspace(), place.contender().name()),
                view);
    }

    private static List<Choosable> choices(Visit visit, Place place) {
        var at = TenderAddresses.of(place.tender());
        return place.lots().stream()
                .flatMap(lot -> Arrays.stream(LevelSource.values())
                        .map(source -> new Choosable(
                                visit.say(
                                        "selection.levels.choice",
                                        lot.name(),
                                        visit.say(SelectionWords.SOURCE, source)),
                                at.levels(place.contender().id(), lot, source),
                                lot.equals(place.lot()) && source == place.source())))
                .toList();
    }

    private static Field field(Visit visit, Aspect aspect, AgreedProfile agreed, String typed) {
        var wanted = Optional.of(agreed.aspect(aspect.slug()))
                .flatMap(one -> one.level())
                .map(level -> visit.say("selection.levels.wanted", visit.say("selection.number", level)))
                .orElse("");
        return new Field(
                aspect.slug(),
                name(visit, aspect),
                wanted,
                typed,
                IntStream.range(0, aspect.levels().size())
                        .mapToObj(level -> (level + 1) + ". "
                                + aspect.levels().get(level).label().in(visit.language()))
                        .toList());
    }

    private static String name(Visit visit, Aspect aspect) {
        return aspect.name().in(visit.language());
    }
}
