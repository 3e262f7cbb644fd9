package nl.samenspel.invitation.web;

import java.util.List;
import java.util.Optional;

/**
 * The people of a wave, and the sheet to paste others in.
 *
 * @param open whether people may still be invited
 * @param before whoever was asked last time, and may be asked again
 * @param pasted what is left in the sheet to mend, or proposed for it
 * @param unclearRows how many rows were not taken
 * @param unclear what is unclear about them; of very many, the first
 * @param told what happened just now, or empty
 * @param noted who was known already, and what was not read
 */
public record PeopleView(
        InvitationAddresses at,
        String wave,
        boolean open,
        List<Group> groups,
        Optional<AskedBeforeView> before,
        String pasted,
        int unclearRows,
        List<String> unclear,
        String told,
        List<String> noted) {

    /**
     * The people of one party.
     *
     * @param note what is shown of who has answered
     */
    public record Group(String slug, String name, String note, List<Row> people) {}

    /**
     * One person.
     *
     * @param link empty when the person has none any more
     * @param withdraw whether the invitation may be withdrawn
     * @param state whether the person has answered, or empty when that is nobody's business
     */
    public record Row(
            String id, String name, String email, String level, String link, boolean withdraw, String state) {}
}
