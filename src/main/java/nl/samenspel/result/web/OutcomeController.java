package nl.samenspel.result.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.FindLinkedWave;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
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
    private final Templates templates;

    OutcomeController(FindLinkedWave findLinkedWave, FindWave findWave, Templates templates) {
        this.findLinkedWave = findLinkedWave;
        this.findWave = findWave;
        this.templates = templates;
    }

    @GetMapping
    View stage(Visit visit, @PathVariable String link) {
        return behind(link).<View>map(wave -> stage(visit, wave)).orElseGet(() -> nowhere(visit));
    }

    private View stage(Visit visit, Wave wave) {
        var awaited = new Awaited(visit, wave);
        return Page.of(templates.resultAwaited(Frame.of(visit, awaited.title()), awaited.forRespondents()));
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
