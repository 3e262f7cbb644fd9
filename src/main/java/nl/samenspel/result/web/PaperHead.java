package nl.samenspel.result.web;

import java.util.List;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Frame;

/**
 * What stands at the edges of every sheet of a result on paper.
 *
 * @param name of the collaboration and of the assessment
 * @param day on which the results were released
 * @param places that are of use on a screen only
 */
public record PaperHead(String name, String day, String customer, String supplier, List<Frame.Place> places) {

    static PaperHead of(ReleasedWave released) {
        var terms = released.wave().terms();
        var visit = released.visit();
        var wording = released.wording();
        return new PaperHead(
                released.about().collaboration().name() + " · " + terms.name(),
                visit.date(terms.day(released.wave().revealedAt())),
                wording.party(Party.CUSTOMER),
                wording.party(Party.SUPPLIER),
                List.of(new Frame.Place(
                        visit.say("result.print.back"), released.addresses().results(), false)));
    }
}
