package nl.samenspel.collaboration.web;

import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Problems;

/**
 * The form with what was typed and what needs another look.
 *
 * @param address where it is sent to
 * @param back where to go when nothing is to be saved
 */
public record CollaborationFormView(CollaborationForm form, Problems problems, String address, String back) {

    public static final int LONGEST_NAME = Description.LONGEST_NAME;
    public static final int LONGEST_SCOPE = Description.LONGEST_SCOPE;
    public static final int LONGEST_PARTY_NAME = CollaborationParty.LONGEST_NAME;
    public static final int LONGEST_INDICATOR = PerformanceIndicator.LONGEST_NAME;
    public static final int LONGEST_VALUE = PerformanceIndicator.LONGEST_VALUE;

    public boolean isChosen(Party party, String intendedForm) {
        return form.side(party).form().equals(intendedForm);
    }
}
