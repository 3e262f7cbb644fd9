package nl.samenspel.assessment.web;

import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import org.springframework.modulith.NamedInterface;

/**
 * Where the pages of a wave are.
 *
 * @param page its own
 */
@NamedInterface("addresses")
public record WaveAddresses(String page) {

    public static WaveAddresses of(Wave wave) {
        var terms = wave.terms();
        return new WaveAddresses(AccountAddresses.workspace(terms.workspace()) + "/waves/" + terms.id());
    }

    /** Where another one is planned. */
    public static String plan(Collaboration collaboration) {
        return CollaborationAddresses.of(collaboration) + "/waves/new";
    }

    /** Where its terms are changed. */
    public String edit() {
        return page + "/edit";
    }

    public String discard() {
        return page + "/discard";
    }

    public String open() {
        return page + "/open";
    }

    /** Where the last day of an open wave is moved. */
    public String lastDay() {
        return page + "/last-day";
    }
}
