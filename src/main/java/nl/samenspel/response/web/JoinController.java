package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.Waves.SharedLink;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.invitation.JoinWave;
import nl.samenspel.invitation.JoinWave.Joining;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where the shared link or QR code of a party leads: say at which level you work, and get a link of your own. */
@Controller
@RequestMapping("/j/{shared}")
class JoinController {

    private final FindWave findWave;
    private final FindCollaboration findCollaboration;
    private final JoinWave joinWave;
    private final FrontPage front;
    private final JoinedBeforeController joinedBefore;
    private final Templates templates;
    private final Clock clock;

    JoinController(
            FindWave findWave,
            FindCollaboration findCollaboration,
            JoinWave joinWave,
            JoinedBeforeController joinedBefore,
            FrontPage front,
            Templates templates,
            Clock clock) {
        this.findWave = findWave;
        this.findCollaboration = findCollaboration;
        this.joinWave = joinWave;
        this.joinedBefore = joinedBefore;
        this.front = front;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    View form(Visit visit, HttpServletRequest request, @PathVariable String shared) {
        return joinedBefore
                .whoIsThere(visit, request, shared)
                .orElseGet(() -> door(visit, shared, JoinForm.empty(), Problems.none()));
    }

    @PostMapping
    View join(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String shared,
            JoinForm form) {
        var problems = form.problems(visit);
        var link = findWave.behind(shared);
        if (link.isEmpty() || !problems.isEmpty()) {
            return door(visit, shared, form, problems);
        }
        var level = form.chosenLevel().orElseThrow();
        return switch (joinWave.handle(link.get(), form.validTicket(), form.typedName(), level)) {
            case Joining.Joined(var personal) -> {
                findWave.fixedTerms(link.get().workspace(), link.get().wave())
                        .ifPresent(terms -> JoinedCookie.keep(request, response, shared, personal, terms, clock));
                yield Reception.toFront(personal);
            }
            case Joining.NotOpen _ -> door(visit, shared, form, problems);
            case Joining.Full _ -> full(visit);
        };
    }

    private View door(Visit visit, String shared, JoinForm form, Problems problems) {
        var link = findWave.behind(shared);
        var wave = link.flatMap(one -> findWave.handle(one.workspace(), one.wave()));
        if (wave.isEmpty()) {
            return front.nowhere(visit);
        }
        return findWave.answerable(wave.get())
                .map(open -> page(visit, shared, link.orElseThrow(), open, form, problems))
                .orElseGet(() -> notOpen(visit, wave.get()));
    }

    private Page notOpen(Visit visit, Wave wave) {
        return wave instanceof Wave.Planned ? front.nowhere(visit) : front.shut(visit, wave);
    }

    private Page page(Visit visit, String shared, SharedLink link, Wave.Open wave, JoinForm form, Problems problems) {
        var collaboration = findCollaboration
                .handle(link.workspace(), wave.terms().collaboration())
                .orElseThrow();
        var own = collaboration.nameOf(link.party());
        var lead = visit.say(
                "response.join.lead",
                collaboration.nameOf(link.party().other()),
                visit.endOf(wave.terms().closesOn(), wave.terms().zone()));
        var frame = Frame.of(visit, visit.say("response.join.title", own));
        var content = templates.responseJoin(
                frame,
                form.view(AnsweringAddresses.join(shared), visit, link.party().slug(), lead, problems));
        return problems.isEmpty() ? Page.of(content) : Page.refused(content);
    }

    private Page full(Visit visit) {
        var frame = Frame.of(visit, visit.say("response.join.full.title"));
        return Page.failed(templates.platformNotice(frame, visit.say("response.join.full.text")), HttpStatus.CONFLICT);
    }
}
