package nl.samenspel.response;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PartyAnswers;
import nl.samenspel.measurement.WaveAnswers;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Brings together all that was sent in, for the closing of a wave. Drafts that were not sent in do not count. */
@UseCase
public class GatherAnswers {

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

    public WaveAnswers handle(WaveTerms terms) {
        var instrument =
                terms.questionnaire().instrument(findModel.handle(terms.model()).instrument());
        return transactions.read(() -> {
            var invitations = findInvitation.of(terms.workspace(), terms.id());
            var drafts = answers.all(terms.workspace(), terms.id());
            var parties = new EnumMap<Party, PartyAnswers>(Party.class);
            for (Party party : Party.values()) {
                var ofParty =
                        invitations.stream().filter(one -> one.party() == party).toList();
                parties.put(party, answers(terms, party, ofParty, drafts));
            }
            return new WaveAnswers(instrument, parties);
        });
    }

    private static PartyAnswers answers(
            WaveTerms terms, Party party, List<Invitation> invitations, Map<InvitationId, Draft> drafts) {
        return new PartyAnswers(
                terms.disclosure(party),
                invitations.size(),
                invitations.stream()
                        .filter(Invitation::answered)
                        .map(one -> drafts.getOrDefault(one.inForce(), Draft.empty())
                                .of(one.level(), one.isAskedOneByOne()))
                        .toList());
    }
}
