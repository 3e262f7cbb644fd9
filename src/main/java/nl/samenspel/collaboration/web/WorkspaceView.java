package nl.samenspel.collaboration.web;

import java.util.List;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/**
 * @param canThrowAway whether there is a demonstration, here or elsewhere, and the visitor may remove it
 * @param startAt where a collaboration is started; empty when the visitor may not
 * @param importAt where a case file is brought in; empty when the visitor may not
 * @param settingsAt where the workspace is named; empty when the visitor may not
 * @param others the visitor's other workspaces
 */
public record WorkspaceView(
        boolean demonstration,
        boolean canThrowAway,
        String startAt,
        String importAt,
        String settingsAt,
        List<Card> cards,
        List<Frame.Place> others) {

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
