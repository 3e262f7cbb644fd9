package nl.samenspel.selection.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.invitation.Tries;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.rating.LotQuestion;
import nl.samenspel.selection.rating.Rater;

/**
 * Somebody’s place in a team: in which tender, and about which lots the person is asked.
 *
 * @param lots about which the person is asked, in their order
 * @param elsewhere whether the link was tried on another device, for its owner to know
 */
record ProfileSeat(
        AnsweringAddresses at,
        Rater rater,
        Tender.ProfilesOpen tender,
        AssessmentModel model,
        List<Lot> lots,
        Optional<Tries> elsewhere) {

    /** That the link was tried on another device, or empty. */
    String tried(Visit visit) {
        return elsewhere
                .map(tries -> visit.say("response.tried", tries.count(), visit.date(tries.last())))
                .orElse("");
    }

    /** All that is asked. */
    List<LotQuestion> questions() {
        return model.aspects().stream()
                .flatMap(aspect -> questions(aspect).stream())
                .toList();
    }

    List<LotQuestion> questions(Aspect aspect) {
        return LotQuestion.about(aspect, lots);
    }

    String address(Aspect aspect, boolean fromReview) {
        var address = at.stop(aspect.slug());
        return fromReview ? AnsweringAddresses.fromReview(address) : address;
    }

    /** What a lot is called when it is asked about. */
    String nameOf(LotQuestion question) {
        return lots.stream()
                .filter(lot -> lot.id().equals(question.lot()))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
