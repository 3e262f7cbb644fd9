package nl.samenspel.collaboration.web;

import java.util.List;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/**
 * The collaborations of a workspace.
 *
 * @param startAt where one is started; empty when the visitor may not
 */
public record CollaborationsView(String startAt, List<Card> cards) {

    /**
     * A collaboration at a glance.
     *
     * @param shortcuts to what the visitor most likely comes for
     */
    public record Card(
            String address, String name, String customer, String supplier, String kind, List<Link> shortcuts) {

        static Card of(Visit visit, Collaboration collaboration, List<Link> shortcuts) {
            return new Card(
                    CollaborationAddresses.of(collaboration),
                    collaboration.name(),
                    collaboration.nameOf(Party.CUSTOMER),
                    collaboration.nameOf(Party.SUPPLIER),
                    visit.say(
                            CollaborationWords.KIND, collaboration.description().kind()),
                    shortcuts);
        }
    }
}
