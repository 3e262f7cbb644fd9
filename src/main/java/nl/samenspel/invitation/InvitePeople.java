package nl.samenspel.invitation;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.UseCase;

/** Gives people a link of their own. */
@UseCase
public class InvitePeople {

    private final Invitations invitations;
    private final AdmitPeople admitPeople;
    private final RecordOnTimeline timeline;

    public InvitePeople(Invitations invitations, AdmitPeople admitPeople, RecordOnTimeline timeline) {
        this.invitations = invitations;
        this.admitPeople = admitPeople;
        this.timeline = timeline;
    }

    /** What came of it. */
    public sealed interface Inviting {

        /** @param known people who had an invitation already, and keep that one */
        record Invited(List<Invitation> invitations, List<Known> known) implements Inviting {}

        record NotOpen() implements Inviting {}
    }

    /**
     * Somebody who is taken for somebody who is there already.
     *
     * @param person as given now
     * @param before as known, which stays
     */
    public record Known(Person person, Person before) {}

    public Inviting handle(Wave.Open wave, List<Person> people, String actor) {
        return admitPeople
                .<Inviting>whileOpen(wave.terms().workspace(), wave.terms().id(), terms -> {
                    var invited = invited(terms, people);
                    for (Party party : Party.values()) {
                        record(terms, invited, party, actor);
                    }
                    return invited;
                })
                .orElseGet(Inviting.NotOpen::new);
    }

    private void record(WaveTerms terms, Inviting.Invited invited, Party party, String actor) {
        var people = invited.invitations().stream()
                .filter(one -> one.party() == party)
                .count();
        if (people > 0) {
            timeline.ofPeople(
                    terms.workspace(), terms.collaboration(), InvitationHappening.PEOPLE_INVITED, actor, party, people);
        }
    }

    private Inviting.Invited invited(WaveTerms terms, List<Person> people) {
        var acquaintances = Acquaintances.of(invitations.of(terms.workspace(), terms.id()));
        var added = new ArrayList<Invitation>();
        var known = new ArrayList<Known>();
        for (Person person : people) {
            acquaintances.find(person).ifPresentOrElse(before -> known.add(new Known(person, before)), () -> {
                acquaintances.add(person);
                added.add(admitPeople.fresh(terms, person, Admission.INVITED, Secrets.token()));
            });
        }
        invitations.add(added);
        return new Inviting.Invited(List.copyOf(added), List.copyOf(known));
    }
}
