package nl.samenspel.invitation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Gives people a link of their own. */
@UseCase
public class InvitePeople {

    private final Invitations invitations;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public InvitePeople(
            Invitations invitations,
            FindWave findWave,
            RecordOnTimeline timeline,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
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
        return transactions.write(() -> {
            var inviting = invited(wave, people);
            if (inviting instanceof Inviting.Invited invited) {
                for (Party party : Party.values()) {
                    record(wave, invited, party, actor);
                }
            }
            return inviting;
        });
    }

    private void record(Wave.Open wave, Inviting.Invited invited, Party party, String actor) {
        var people = invited.invitations().stream()
                .filter(one -> one.party() == party)
                .count();
        if (people > 0) {
            var terms = wave.terms();
            timeline.ofPeople(terms.workspace(), terms.collaboration(), Happening.PEOPLE_INVITED, actor, party, people);
        }
    }

    private Inviting invited(Wave.Open wave, List<Person> people) {
        var terms = wave.terms();
        return transactions.write(() -> {
            if (findWave.holdOpen(terms.workspace(), terms.id()).isEmpty()) {
                return new Inviting.NotOpen();
            }
            var acquaintances = new Acquaintances();
            invitations.of(terms.workspace(), terms.id()).stream()
                    .filter(Invitation::isAskedOneByOne)
                    .forEach(one -> acquaintances.add(one.person()));
            var added = new ArrayList<Invitation>();
            var known = new ArrayList<Known>();
            for (Person person : people) {
                acquaintances.find(person).ifPresentOrElse(before -> known.add(new Known(person, before)), () -> {
                    acquaintances.add(person);
                    added.add(invitation(wave, person));
                });
            }
            invitations.add(added);
            return new Inviting.Invited(List.copyOf(added), List.copyOf(known));
        });
    }

    private Invitation invitation(Wave.Open wave, Person person) {
        return Invitation.fresh(
                wave.terms(),
                new InvitationId(ids.nextUntraceable()),
                person,
                Admission.INVITED,
                wave.terms().day(clock.instant()),
                Secrets.token());
    }
}
