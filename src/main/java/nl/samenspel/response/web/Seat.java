package nl.samenspel.response.web;

import java.util.List;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.Question;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;

/** Somebody's place in a wave: who is asked, what, about whom. */
record Seat(String link, Invitation invitation, WaveTerms terms, AssessmentModel model, Collaboration collaboration) {

    String address() {
        return "/a/" + link;
    }

    String address(Aspect aspect) {
        return address() + "/aspects/" + aspect.slug();
    }

    Party party() {
        return invitation.party();
    }

    String ownName() {
        return collaboration.nameOf(party());
    }

    String otherName() {
        return collaboration.nameOf(party().other());
    }

    /** What is asked about the aspect: its importance first, as it is stored. */
    List<Question> questions(Aspect aspect) {
        return model.instrument().asked().stream()
                .filter(question -> question.aspect().equals(aspect.slug()))
                .filter(terms.questionnaire()::asks)
                .toList();
    }
}
