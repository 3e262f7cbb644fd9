package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.DoneView;
import nl.samenspel.response.web.answering.FrontView;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.rating.RateLots;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts what a team is asked, and what it is promised, in the words of whoever is asked. */
@Component
class ProfileFrontPage {

    /** What people were seen to answer in a minute. */
    private static final int QUESTIONS_A_MINUTE = 6;

    private final RateLots rateLots;
    private final Templates templates;

    ProfileFrontPage(RateLots rateLots, Templates templates) {
        this.rateLots = rateLots;
        this.templates = templates;
    }

    Page nowhere(Visit visit) {
        return notice(
                visit,
                visit.say("selection.profile.nowhere.title"),
                visit.say("selection.profile.nowhere.text"),
                HttpStatus.NOT_FOUND);
    }

    Page notYet(Visit visit) {
        return notice(
                visit,
                visit.say("selection.profile.not-yet.title"),
                visit.say("selection.profile.not-yet.text"),
                HttpStatus.FORBIDDEN);
    }

    Page shut(Visit visit) {
        return notice(
                visit,
                visit.say("selection.profile.shut.title"),
                visit.say("selection.profile.shut.text"),
                HttpStatus.GONE);
    }

    private Page notice(Visit visit, String title, String text, HttpStatus status) {
        return Page.failed(templates.platformNotice(Frame.of(visit, title), text), status);
    }

    /** Greets nobody by name: this may be anybody's device. */
    Page begin(Visit visit, ProfileSeat seat) {
        return Page.of(templates.responseFront(frame(visit, seat), view(visit, seat, "", "")));
    }

    Page cookies(Visit visit, ProfileSeat seat) {
        var frame = Frame.of(visit, visit.say("response.cookies.title"));
        return Page.refused(templates.responseCookies(frame, seat.at().front()));
    }

    /** What was chosen is chosen again quickly. */
    Page unsaved(Visit visit, ProfileSeat seat) {
        var frame = Frame.of(visit, visit.say("response.unsaved.title"));
        return Page.failed(templates.responseUnsaved(frame, seat.at().front(), List.of()), HttpStatus.FORBIDDEN);
    }

    Page goOn(Visit visit, ProfileSeat seat) {
        return seat.rater().hasSentIn()
                ? sent(visit, seat)
                : Page.of(templates.responseFront(
                        frame(visit, seat), view(visit, seat, greeting(visit, seat), onwards(seat))));
    }

    /** What somebody finds who has sent in. */
    Page sent(Visit visit, ProfileSeat seat) {
        var answers = rateLots.of(seat.rater());
        var unknown = answers.values().stream()
                .filter(Answer.DoNotKnow.class::isInstance)
                .count();
        var view = new FrontView.Sent(
                seat.at(),
                seat.tried(visit),
                greeting(visit, seat),
                visit.say("selection.profile.sent", seat.tender().text().name()),
                visit.say("selection.profile.sent.until"),
                unknown == 0
                        ? List.of(visit.say("response.sent.answers", answers.size()))
                        : List.of(
                                visit.say("response.sent.answers", answers.size()),
                                visit.say("response.sent.unknown", unknown)),
                seen(visit, seat));
        return Page.of(templates.selectionSent(Frame.of(visit, visit.say("response.thanks.title")), view));
    }

    Page resume(Visit visit, ProfileSeat seat, String typed, String problem) {
        var view = new FrontView.Resume(seat.at(), typed, problem);
        var page = templates.responseResume(Frame.of(visit, visit.say("response.resume.title")), view);
        return problem.isEmpty() ? Page.of(page) : Page.refused(page);
    }

    Page code(Visit visit, ProfileArrival.Inside inside) {
        var seat = inside.seat();
        var view = new FrontView.Code(
                seat.at(), greeting(visit, seat), inside.key().code(), onwards(seat));
        return Page.of(templates.responseCode(Frame.of(visit, visit.say("response.code.title")), view));
    }

    Page done(Visit visit, ProfileArrival.Inside inside) {
        var seat = inside.seat();
        var view = new DoneView(seat.at(), inside.key().code(), seat.rater().hasSentIn());
        return Page.of(templates.responseDone(Frame.of(visit, visit.say("response.done.title")), view));
    }

    private static Frame frame(Visit visit, ProfileSeat seat) {
        return Frame.of(
                visit, visit.say("selection.profile.title", seat.tender().text().name()));
    }

    private static String greeting(Visit visit, ProfileSeat seat) {
        var name = seat.rater().member().name();
        return name.isEmpty() ? "" : visit.say("response.front.greeting", name);
    }

    /** The first aspect with something unanswered, or the review. */
    private String onwards(ProfileSeat seat) {
        var answers = rateLots.of(seat.rater());
        return seat.model().aspects().stream()
                .filter(aspect -> !answers.keySet().containsAll(seat.questions(aspect)))
                .findFirst()
                .map(aspect -> seat.address(aspect, false))
                .orElseGet(() -> seat.at().review());
    }

    private static FrontView view(Visit visit, ProfileSeat seat, String greeting, String onwards) {
        var text = seat.tender().text();
        return new FrontView(
                seat.at(),
                seat.tried(visit),
                greeting,
                visit.say("selection.profile.lead", text.organisation()),
                first(visit, seat),
                List.of(),
                text.service(),
                asked(visit, seat),
                seen(visit, seat),
                switch (text.disclosure()) {
                    case Disclosure.Anonymous _ -> visit.say("response.front.begin");
                    case Disclosure.Open _ -> visit.say("response.front.begin.open");
                },
                onwards);
    }

    private static List<String> first(Visit visit, ProfileSeat seat) {
        var minutes = Math.ceilDiv(seat.questions().size(), QUESTIONS_A_MINUTE);
        return List.of(
                visit.say("response.front.minutes", minutes),
                visit.say(
                        "selection.profile.until",
                        visit.date(seat.tender().text().answersBy())),
                switch (seat.tender().text().disclosure()) {
                    case Disclosure.Anonymous(int threshold) ->
                        visit.say("response.front.promise.anonymous", threshold);
                    case Disclosure.Open _ -> visit.say("response.front.promise.open");
                });
    }

    private static List<String> asked(Visit visit, ProfileSeat seat) {
        return List.of(
                visit.say(
                        "selection.profile.asked",
                        seat.lots().size(),
                        String.join(", ", seat.lots().stream().map(Lot::name).toList())),
                visit.say("selection.profile.asked.own-view"),
                visit.say("response.front.asked.pause"));
    }

    private static List<String> seen(Visit visit, ProfileSeat seat) {
        return switch (seat.tender().text().disclosure()) {
            case Disclosure.Anonymous(int threshold) ->
                List.of(
                        visit.say("selection.profile.seen.anonymous", threshold),
                        visit.say("selection.profile.seen.erased"),
                        visit.say("selection.profile.seen.agreed"));
            case Disclosure.Open _ ->
                List.of(visit.say("selection.profile.seen.open"), visit.say("selection.profile.seen.agreed"));
        };
    }
}
