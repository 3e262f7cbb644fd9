package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.invitation.Admission;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.web.answering.FrontView;
import nl.samenspel.wording.Names;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts what is asked, and what is promised, in the words of whoever is asked. */
@Component
class FrontPage {

    private static final Spoken<Questionnaire.Part> ASKED = Spoken.of("response.front.ask", Questionnaire.Part.class);
    private static final Spoken<Module> ASKED_BESIDES = Spoken.of("response.front.ask", Module.class);
    private static final Spoken<ForRespondents> OUTCOME = Spoken.of("response.seen.outcome", ForRespondents.class);
    private static final Spoken<RevealRule> REVEAL = Spoken.of("response.seen.reveal", RevealRule.class);

    private final ReadDraft readDraft;
    private final FindCollaboration findCollaboration;
    private final List<BeforeAnswering> before;
    private final Templates templates;

    FrontPage(
            ReadDraft readDraft,
            FindCollaboration findCollaboration,
            List<BeforeAnswering> before,
            Templates templates) {
        this.readDraft = readDraft;
        this.findCollaboration = findCollaboration;
        this.before = before;
        this.templates = templates;
    }

    Page nowhere(Visit visit) {
        var frame = Frame.of(visit, visit.say("response.nowhere.title"));
        return Page.failed(templates.platformNotice(frame, visit.say("response.nowhere.text")), HttpStatus.NOT_FOUND);
    }

    /** For whoever comes by a shared link, which may hang on a wall. */
    Page shut(Visit visit, Wave wave) {
        var frame =
                Frame.of(visit, visit.say("response.shut.title", wave.terms().name()));
        var text = visit.say("response.shut.text", visit.date(wave.lastDay()));
        return Page.failed(templates.platformNotice(frame, text), HttpStatus.GONE);
    }

    /** Greets nobody by name: this may be anybody's device. */
    Page begin(Visit visit, Seat seat) {
        return Page.of(templates.responseFront(frame(visit, seat), view(visit, seat, "", "")));
    }

    /** What was written is shown once more, to be copied; what was chosen is chosen again quickly. */
    Page unsaved(Visit visit, Seat seat, AnswerForm form) {
        var frame = Frame.of(visit, visit.say("response.unsaved.title"));
        var written =
                form.remarks().values().stream().filter(text -> !text.isEmpty()).toList();
        return Page.failed(templates.responseUnsaved(frame, seat.at().front(), written), HttpStatus.FORBIDDEN);
    }

    Page cookies(Visit visit, Seat seat) {
        var frame = Frame.of(visit, visit.say("response.cookies.title"));
        return Page.refused(templates.responseCookies(frame, seat.at().front()));
    }

    Page goOn(Visit visit, Seat seat) {
        return seat.invitation().hasSentIn()
                ? sent(visit, seat)
                : Page.of(templates.responseFront(
                        frame(visit, seat), view(visit, seat, greeting(visit, seat), onwards(seat))));
    }

    private Page sent(Visit visit, Seat seat) {
        var terms = seat.terms();
        var view = new FrontView.Sent(
                seat.at(),
                TriedElsewhere.told(visit, seat),
                greeting(visit, seat),
                visit.say("response.sent.about", collaboration(seat).name(), terms.name()),
                visit.say("response.thanks.until", visit.endOf(terms.closesOn(), terms.zone())) + moved(visit, terms),
                given(visit, readDraft.handle(seat.invitation())),
                seen(visit, seat, true));
        return Page.of(templates.responseSent(Frame.of(visit, visit.say("response.front.sent.title")), view));
    }

    private static List<String> given(Visit visit, Draft draft) {
        var unknown = draft.answers().values().stream()
                .filter(Answer.DoNotKnow.class::isInstance)
                .count();
        var told = new ArrayList<String>();
        told.add(visit.say("response.sent.answers", draft.answers().size()));
        if (unknown > 0) {
            told.add(visit.say("response.sent.unknown", unknown));
        }
        told.add(visit.say("response.sent.remarks", draft.remarks().size()));
        return told;
    }

    Page resume(Visit visit, Seat seat, String typed, String problem) {
        var view = new FrontView.Resume(seat.at(), typed, problem);
        var page = templates.responseResume(Frame.of(visit, visit.say("response.resume.title")), view);
        return problem.isEmpty() ? Page.of(page) : Page.refused(page);
    }

    Page code(Visit visit, Arrival.Inside inside) {
        var seat = inside.seat();
        var view = new FrontView.Code(
                seat.at(), greeting(visit, seat), inside.key().code(), onwards(seat));
        return Page.of(templates.responseCode(Frame.of(visit, visit.say("response.code.title")), view));
    }

    private static Frame frame(Visit visit, Seat seat) {
        return Frame.of(visit, visit.say("response.front.title", seat.ownName(), seat.otherName()));
    }

    /** The first aspect with something unanswered, or the review. */
    private String onwards(Seat seat) {
        var missing = readDraft
                .handle(seat.invitation())
                .missing(seat.terms().questionnaire(), seat.model().instrument());
        return missing.isEmpty() ? seat.at().review() : seat.address(missing.getFirst());
    }

    private FrontView view(Visit visit, Seat seat, String greeting, String onwards) {
        var terms = seat.terms();
        var collaboration = collaboration(seat);
        return new FrontView(
                seat.at(),
                TriedElsewhere.told(visit, seat),
                greeting,
                visit.say("response.front.lead", collaboration.name(), terms.name()),
                first(visit, seat, !onwards.isEmpty()),
                before.stream()
                        .flatMap(module -> module.told(visit.words(), terms).stream())
                        .toList(),
                collaboration.description().scope(),
                asked(visit, seat),
                seen(visit, seat, !onwards.isEmpty()),
                button(visit, seat),
                onwards);
    }

    /**
     * What everybody wants to know at once: how long it takes, until when, who sees it, and in which role. The role of
     * somebody who joined is that person's own choice, and nobody else's to see.
     */
    private static List<String> first(Visit visit, Seat seat, boolean begun) {
        var terms = seat.terms();
        var invitation = seat.invitation();
        var told = new ArrayList<String>();
        told.add(visit.say("response.front.minutes", terms.questionnaire().minutes()));
        told.add(visit.say("response.front.until", visit.endOf(terms.closesOn(), terms.zone())) + moved(visit, terms));
        told.add(
                switch (terms.disclosure(seat.party())) {
                    case Disclosure.Anonymous(int threshold) ->
                        visit.say("response.front.promise.anonymous", threshold);
                    case Disclosure.Open _ -> visit.say("response.front.promise.open");
                });
        if (begun || invitation.isAskedOneByOne()) {
            told.add(visit.say(
                    "response.front.level",
                    visit.say(Names.LEVEL, invitation.level()),
                    visit.say(Names.LEVEL_TEXT, invitation.level())));
        }
        return told;
    }

    /** What whoever knows another last day has to know, after the one that counts. */
    private static String moved(Visit visit, WaveTerms terms) {
        return terms.closesOnBefore()
                .map(day -> " " + visit.say("response.front.moved", visit.date(day)))
                .orElse("");
    }

    private static String greeting(Visit visit, Seat seat) {
        var name = seat.invitation().person().name();
        return name.isEmpty() ? "" : visit.say("response.front.greeting", name);
    }

    private Collaboration collaboration(Seat seat) {
        return findCollaboration
                .handle(seat.terms().workspace(), seat.terms().collaboration())
                .orElseThrow();
    }

    private static List<String> asked(Visit visit, Seat seat) {
        var aspects = seat.model().aspects().stream()
                .filter(aspect -> !seat.questions(aspect).isEmpty())
                .count();
        var questionnaire = seat.terms().questionnaire();
        var told = new ArrayList<String>();
        told.add(visit.say(ASKED, questionnaire.part(), aspects));
        questionnaire.modules().forEach(module -> told.add(visit.say(ASKED_BESIDES, module, seat.otherName())));
        questionnaire
                .lookBack()
                .ifPresent(on -> told.add(visit.say(
                        "response.front.asked.look-back", visit.words().month(on.to()))));
        told.add(visit.say("response.front.asked.own-view", seat.ownName()));
        told.add(visit.say("response.front.asked.pause"));
        if (seat.invitation().replaces().isPresent()) {
            told.add(visit.say("response.front.asked.again"));
        }
        return told;
    }

    private static String button(Visit visit, Seat seat) {
        return switch (seat.terms().disclosure(seat.party())) {
            case Disclosure.Anonymous _ -> visit.say("response.front.begin");
            case Disclosure.Open _ -> visit.say("response.front.begin.open");
        };
    }

    /** Who came by a ticket or a shared link is nobody who could be found again. */
    private static boolean isPaired(Seat seat) {
        return seat.terms().party(seat.party()).paired() && seat.invitation().admission() == Admission.INVITED;
    }

    /** Whoever has begun has agreed to an open measurement; before that, beginning is agreeing. */
    private static List<String> seen(Visit visit, Seat seat, boolean begun) {
        var told = new ArrayList<String>();
        switch (seat.terms().disclosure(seat.party())) {
            case Disclosure.Anonymous(int threshold) -> {
                told.add(visit.say("response.seen.anonymous", seat.ownName(), threshold));
                told.add(visit.say(
                        isPaired(seat) ? "response.seen.anonymous.paired" : "response.seen.anonymous.erased"));
            }
            case Disclosure.Open _ ->
                told.add(visit.say(begun ? "response.seen.open.begun" : "response.seen.open", seat.ownName()));
        }
        if (isPaired(seat)) {
            told.add(visit.say("response.seen.paired"));
        }
        told.add(visit.say("response.seen.remarks"));
        told.add(visit.say(REVEAL, seat.terms().revealRule()));
        told.add(visit.say(OUTCOME, seat.terms().forRespondents()));
        told.add(
                switch (seat.terms().disclosure(seat.party())) {
                    case Disclosure.Anonymous(int threshold) ->
                        visit.say("response.seen.participation.anonymous", threshold);
                    case Disclosure.Open _ -> visit.say("response.seen.participation.open");
                });
        if (seat.terms().disclosure(seat.party()) instanceof Disclosure.Anonymous) {
            told.add(visit.say("response.seen.tried"));
        }
        return told;
    }
}
