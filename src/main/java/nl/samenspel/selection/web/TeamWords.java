package nl.samenspel.selection.web;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.rating.TeamParticipation;

/** How many people of a team take part, in the visitor’s words. */
final class TeamWords {

    private TeamWords() {}

    /** Once answers are counted that were promised to be anonymous, nobody knows any more who has sent in. */
    static String told(Visit visit, Tender tender, List<Rater> team, LocalDate today) {
        var disclosure = tender.text().disclosure();
        var isForgotten = disclosure instanceof Disclosure.Anonymous && !TenderPage.isAsking(tender);
        return isForgotten
                ? visit.say("selection.team.told.closed", team.size())
                : told(visit, TeamParticipation.of(team, disclosure, today));
    }

    private static String told(Visit visit, TeamParticipation team) {
        return switch (team.answered()) {
            case Told.Exactly(int people) -> visit.say("selection.team.told", team.asked(), people);
            case Told.FewerThan(int people) -> visit.say("selection.team.told.fewer", team.asked(), people);
        };
    }
}
