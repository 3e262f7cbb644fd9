package nl.samenspel.selection.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.invitation.Tries;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.web.Page;
import nl.samenspel.response.web.answering.DeviceCookie;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.rating.RaterLink;
import nl.samenspel.selection.rating.RaterLink.Opening;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Receives whoever of a team comes with a personal link. */
@Component
class ProfileReception {

    private final RaterLink raterLink;
    private final FindTender findTender;
    private final FindModel findModel;

    ProfileReception(RaterLink raterLink, FindTender findTender, FindModel findModel) {
        this.raterLink = raterLink;
        this.findTender = findTender;
        this.findModel = findModel;
    }

    ProfileArrival arrive(String link, HttpServletRequest request) {
        var key = DeviceCookie.read(request);
        return switch (raterLink.open(link, key)) {
            case Opening.Unknown _ -> new ProfileArrival.Nowhere();
            case Opening.NotRecognised(var rater) ->
                seated(link, rater, Optional.empty(), ProfileArrival.AtTheDoor::new);
            case Opening.Recognised(var rater, var elsewhere) ->
                seated(link, rater, elsewhere, seat -> new ProfileArrival.Inside(seat, key.orElseThrow()));
        };
    }

    private ProfileArrival seated(
            String link, Rater rater, Optional<Tries> elsewhere, Function<ProfileSeat, ProfileArrival> arrival) {
        return findTender
                .handle(rater.workspace(), rater.tender())
                .map(tender -> switch (tender) {
                    case Tender.Prepared _ -> new ProfileArrival.NotYet();
                    case Tender.ProfilesOpen open -> arrival.apply(seat(link, rater, elsewhere, open));
                    case Tender.ProfilesClosed _, Tender.Agreed _ -> new ProfileArrival.Shut();
                })
                .orElseGet(ProfileArrival.Nowhere::new);
    }

    private ProfileSeat seat(String link, Rater rater, Optional<Tries> elsewhere, Tender.ProfilesOpen tender) {
        return new ProfileSeat(
                ProfileAddresses.of(link),
                rater,
                tender,
                findModel.handle(tender.text().model()),
                rater.asked(findTender.lots(tender)),
                elsewhere);
    }

    /** The page for whoever is on the link’s own device; everybody else is led to the front. */
    View inside(String link, HttpServletRequest request, Function<ProfileArrival.Inside, View> page) {
        return arrive(link, request) instanceof ProfileArrival.Inside inside ? page.apply(inside) : toFront(link);
    }

    static View toFront(String link) {
        return Page.seeOther(ProfileAddresses.of(link).front());
    }
}
