package nl.samenspel.selection.rating;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.measurement.asked.Disclosure;

/**
 * How many people of a team are asked, and how many have sent in as far as it may be told. Where anonymity was promised that is as
 * it was at the end of the day before, and nothing about fewer people than the threshold: whoever sees a number move learns
 * neither when nor by whom.
 */
public record TeamParticipation(int asked, Told answered) {

    public static TeamParticipation of(List<Rater> team, Disclosure disclosure, LocalDate today) {
        var answered = team.stream()
                .flatMap(rater -> rater.sentInOn().stream())
                .filter(day -> disclosure instanceof Disclosure.Open || day.isBefore(today))
                .count();
        return new TeamParticipation(team.size(), Told.of(answered, disclosure));
    }
}
