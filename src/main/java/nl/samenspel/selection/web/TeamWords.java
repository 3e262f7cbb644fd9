package nl.samenspel.selection.web;

import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.rating.TeamParticipation;

/** How many people of a team take part, in the visitor’s words. */
final class TeamWords {

    private TeamWords() {}

    static String told(Visit visit, TeamParticipation team) {
        return switch (team.answered()) {
            case Told.Exactly(int people) -> visit.say("selection.team.told", team.asked(), people);
            case Told.FewerThan(int people) -> visit.say("selection.team.told.fewer", team.asked(), people);
        };
    }
}
