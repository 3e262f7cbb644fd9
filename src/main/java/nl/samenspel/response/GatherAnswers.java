package nl.samenspel.response;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Brings together all that was sent in, for the closing of a wave. Drafts that were not sent in do not count. */
@UseCase
public class GatherAnswers {

    private static final int AT_A_TIME = 200;

    private final Answers answers;
    private final FindInvitation findInvitation;
    private final FindModel findModel;
    private final Transactions transactions;

    public GatherAnswers(
            Answers answers, FindInvitation findInvitation, FindModel findModel, Transactions transactions) {
        this.answers = answers;
        this.findInvitation = findInvitation;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    /** Of a wave that is being closed, in which nothing changes any more. Some people at a time: they may be many. */
    public WaveAnswers handle(Wave.Closing wave) {
        var terms = wave.terms();
        var instrument =
                terms.questionnaire().instrument(findModel.handle(terms.model()).instrument());
        var invitations = findInvitation.of(terms.workspace(), terms.id());
        return new WaveAnswers(instrument, PerParty.each(party -> {
            var ofParty =
                    invitations.stream().filter(one -> one.party() == party).toList();
            return new PartyAnswers(terms.disclosure(party), ofParty.size(), people(terms, ofParty));
        }));
    }

    /** What each of a party’s people answered who were invited by name; nobody who goes by the name of somebody else. */
    public Map<Person, PersonAnswers> ofInvited(Wave.Closing wave, Party party) {
        var terms = wave.terms();
        var invited = findInvitation.of(terms.workspace(), terms.id()).stream()
                .filter(one -> one.party() == party && one.admission() == Admission.INVITED)
                .toList();
        var known = invited.stream()
                .collect(Collectors.groupingBy(one -> one.person().known(), Collectors.counting()));
        var answered = new LinkedHashMap<Person, PersonAnswers>();
        invited.stream()
                .filter(Invitation::answered)
                .filter(one -> !one.person().known().isEmpty())
                .filter(one -> Long.valueOf(1).equals(known.get(one.person().known())))
                .gather(Gatherers.windowFixed(AT_A_TIME))
                .forEach(some -> {
                    var given = answers(terms, some).iterator();
                    some.forEach(one -> answered.put(one.person(), given.next()));
                });
        return answered;
    }

    /** How much there is to bring together. */
    public Amount amount(Wave.Closing wave) {
        var terms = wave.terms();
        return transactions.read(() -> answers.amount(terms.workspace(), terms.id()));
    }

    private List<PersonAnswers> people(WaveTerms terms, List<Invitation> invitations) {
        return invitations.stream()
                .filter(Invitation::answered)
                .gather(Gatherers.windowFixed(AT_A_TIME))
                .flatMap(some -> answers(terms, some).stream())
                .toList();
    }

    private List<PersonAnswers> answers(WaveTerms terms, List<Invitation> invitations) {
        var ids = invitations.stream().map(Invitation::inForce).toList();
        var drafts = transactions.read(() -> answers.of(terms.workspace(), terms.id(), ids));
        return invitations.stream()
                .map(one -> drafts.getOrDefault(one.inForce(), Draft.empty()).of(one.level(), one.isAskedOneByOne()))
                .toList();
    }
}
