package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.invitation.FindLinkedWave;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * What a personal link opens once nobody can answer by it any more. The pages are the same for everybody who has one, so that they
 * tell nothing of who has answered.
 */
@Controller
@RequestMapping("/r/{link}")
class OutcomeController {

    private final FindLinkedWave findLinkedWave;
    private final FindWave findWave;
    private final FindCollaboration findCollaboration;
    private final ResultsDesk desk;
    private final OverviewController overview;
    private final AspectResultController aspects;
    private final FiguresController figures;
    private final PrintController prints;
    private final Templates templates;

    OutcomeController(
            FindLinkedWave findLinkedWave,
            FindWave findWave,
            FindCollaboration findCollaboration,
            ResultsDesk desk,
            OverviewController overview,
            AspectResultController aspects,
            FiguresController figures,
            PrintController prints,
            Templates templates) {
        this.findLinkedWave = findLinkedWave;
        this.findWave = findWave;
        this.findCollaboration = findCollaboration;
        this.desk = desk;
        this.overview = overview;
        this.aspects = aspects;
        this.figures = figures;
        this.prints = prints;
        this.templates = templates;
    }

    /** How it stands; once results are there for whoever has the link, on to them. */
    @GetMapping
    View stage(Visit visit, @PathVariable String link) {
        return behind(link)
                .<View>map(wave -> wave instanceof Wave.Revealed(var terms, var _, var _)
                                && terms.forRespondents() != ForRespondents.NOTHING
                        ? Page.seeOther(ResultAddresses.behind(link).results())
                        : stage(visit, wave))
                .orElseGet(() -> nowhere(visit));
    }

    @GetMapping("/results")
    View overview(Visit visit, @PathVariable String link, @RequestParam Map<String, String> asked) {
        return released(
                visit,
                link,
                released -> overview.page(released, framed(visit), new AngleRequest(asked), Onward.NOTHING));
    }

    @GetMapping("/results/aspects/{slug}")
    View aspect(Visit visit, @PathVariable String link, @PathVariable String slug) {
        return inFull(visit, link, released -> aspects.alone(released, framed(visit), slug));
    }

    @GetMapping("/results/figures")
    View figures(Visit visit, @PathVariable String link, @RequestParam Map<String, String> asked) {
        return inFull(
                visit, link, released -> figures.page(released, framed(visit), new AngleRequest(asked), List.of()));
    }

    @GetMapping("/results/print")
    View print(Visit visit, @PathVariable String link) {
        return inFull(visit, link, released -> prints.whole(released, framed(visit)));
    }

    @GetMapping("/results/board")
    View board(Visit visit, @PathVariable String link) {
        return released(visit, link, released -> prints.board(released, framed(visit)));
    }

    /** The page, for whoever sees more than the overview; others are led to that. */
    private View inFull(Visit visit, String link, Function<ReleasedWave, View> page) {
        return released(
                visit,
                link,
                released -> released.reader().seesEverything()
                        ? page.apply(released)
                        : Page.seeOther(released.addresses().results()));
    }

    /** The page, once there is something to see; before that, and where there never will be, how it stands. */
    private View released(Visit visit, String link, Function<ReleasedWave, View> page) {
        return behind(link)
                .<View>map(wave -> wave instanceof Wave.Revealed revealed
                                && revealed.terms().forRespondents() != ForRespondents.NOTHING
                        ? page.apply(released(visit, link, revealed))
                        : Page.seeOther(ResultAddresses.behind(link).wave()))
                .orElseGet(() -> nowhere(visit));
    }

    private ReleasedWave released(Visit visit, String link, Wave.Revealed wave) {
        var terms = wave.terms();
        var collaboration = findCollaboration
                .handle(terms.workspace(), terms.collaboration())
                .orElseThrow();
        var reader = new Reader.Respondent(link, terms.forRespondents());
        return desk.released(visit, reader, new WaveDesk.Case(wave, collaboration), wave);
    }

    private View stage(Visit visit, Wave wave) {
        var awaited = new Awaited(visit, wave);
        return Page.of(templates.resultAwaited(Frame.of(visit, awaited.title()), awaited.forRespondents()));
    }

    private static Function<String, Frame> framed(Visit visit) {
        return title -> Frame.of(visit, title);
    }

    /** The wave, once answers to it are over. */
    private Optional<Wave> behind(String link) {
        return findLinkedWave
                .handle(link)
                .flatMap(linked -> findWave.handle(linked.workspace(), linked.wave()))
                .filter(wave -> findWave.answerable(wave).isEmpty());
    }

    private Page nowhere(Visit visit) {
        var frame = Frame.of(visit, visit.say("response.nowhere.title"));
        return Page.failed(templates.platformNotice(frame, visit.say("response.nowhere.text")), HttpStatus.NOT_FOUND);
    }
}
