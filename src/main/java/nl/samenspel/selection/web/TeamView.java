package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * The team of a tender, and the sheet to paste others in.
 *
 * @param asking whether people may still be asked
 * @param note how many are asked and have sent in, and what is shown of that
 * @param pasted what is left in the sheet to mend
 * @param unclearRows how many rows were not taken
 * @param unclear what is unclear about it, a sentence a row
 * @param told what happened just now, or empty
 * @param noted who was asked already, and what was not read
 */
public record TeamView(
        TenderAddresses at,
        List<Frame.Place> trail,
        boolean asking,
        String note,
        List<Row> people,
        String pasted,
        int unclearRows,
        List<String> unclear,
        String told,
        List<String> noted) {

    /**
     * One person.
     *
     * @param lots about which the person is asked
     * @param state whether the person has sent in, or empty when that is nobody’s business
     * @param link empty when the person has none
     * @param reissueAt empty where no new link can be given
     * @param withdrawAt empty where the link cannot be taken back
     */
    public record Row(
            String id,
            String name,
            String email,
            String role,
            String lots,
            String state,
            String link,
            String reissueAt,
            String withdrawAt) {}
}
