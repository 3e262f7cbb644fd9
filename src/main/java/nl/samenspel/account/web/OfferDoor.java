package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenspel.account.Clash;
import nl.samenspel.account.RoleOffer;
import nl.samenspel.account.TakeOffer;
import nl.samenspel.account.Visitor;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Receives who comes with the link of an offered role. Only the account that it is for is told what it is. */
@Component
class OfferDoor {

    private final TakeOffer takeOffer;
    private final WelcomeWords words;
    private final Templates templates;

    OfferDoor(TakeOffer takeOffer, WelcomeWords words, Templates templates) {
        this.takeOffer = takeOffer;
        this.words = words;
        this.templates = templates;
    }

    /** Empty when there is no such offer. */
    Optional<View> show(Visit visit, HttpServletRequest request, String link) {
        return takeOffer
                .find(link)
                .map(offer -> visitor(request)
                        .filter(visitor ->
                                visitor.account().equals(offer.account().id()))
                        .<View>map(_ -> page(visit, offer))
                        .orElseGet(() -> toSigningIn(link)));
    }

    /** Empty when there is no such offer. */
    Optional<View> take(Visit visit, HttpServletRequest request, String link) {
        if (takeOffer.find(link).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(visitor(request)
                .map(visitor -> switch (takeOffer.handle(link, visitor.account())) {
                    case TakeOffer.Taken(var workspace) -> Page.seeOther(AccountAddresses.workspace(workspace));
                    case TakeOffer.Gone _ -> toSigningIn(link);
                    case TakeOffer.Refused(var clash) -> refused(visit, clash);
                })
                .orElseGet(() -> toSigningIn(link)));
    }

    private View refused(Visit visit, Clash clash) {
        var frame = Frame.of(visit, visit.say("account.offer.refused"));
        return Page.failed(
                templates.platformNotice(frame, visit.say(AccountWords.REFUSED, clash)), HttpStatus.CONFLICT);
    }

    private static Optional<Visitor> visitor(HttpServletRequest request) {
        return Caller.of(request).visitor();
    }

    private static View toSigningIn(String link) {
        return Page.seeOther(AccountAddresses.signInForWelcome(link));
    }

    private Page page(Visit visit, RoleOffer offer) {
        var given = words.role(visit, offer);
        var workspace = words.workspace(offer.workspace());
        var text = offer.by().isEmpty()
                ? visit.say("account.offer.text", given.role(), workspace)
                : visit.say("account.offer.asked", given.role(), workspace, offer.by());
        return Page.of(templates.accountOffer(Frame.of(visit, visit.say("account.offer.title")), text, given.does()));
    }
}
