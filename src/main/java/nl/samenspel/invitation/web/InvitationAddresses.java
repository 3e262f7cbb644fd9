package nl.samenspel.invitation.web;

import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveAddresses;

/**
 * Where the pages about those who are asked in a wave are.
 *
 * @param wave the page of the wave
 */
public record InvitationAddresses(String wave) {

    static InvitationAddresses of(Wave wave) {
        return new InvitationAddresses(WaveAddresses.of(wave).page());
    }

    public String people() {
        return wave + "/people";
    }

    /** Where people of the last time are invited again. */
    public String again() {
        return people() + "/again";
    }

    /** @param known how many of those who were given had been invited before */
    String invited(int people, int known) {
        return people() + "?invited=" + people + "&known=" + known;
    }

    /** @param outcome what became of what was done there */
    String people(String outcome) {
        return people() + "?outcome=" + outcome;
    }

    /** All links, for a spreadsheet. */
    public String sheetOfLinks() {
        return people() + "/links.csv";
    }

    public String reissue(String invitation) {
        return people() + "/" + invitation + "/reissue";
    }

    public String withdraw(String invitation) {
        return people() + "/" + invitation + "/withdraw";
    }

    public String tickets() {
        return wave + "/tickets";
    }

    public String tickets(int sheet) {
        return tickets() + "/" + sheet;
    }

    public String withdrawTickets(int sheet) {
        return tickets(sheet) + "/withdraw";
    }

    /** Who is asked, for whoever speaks for them. */
    public String asked() {
        return wave + "/asked";
    }

    /** The links by which people join. */
    public String links() {
        return wave + "/links";
    }

    /** @param party by its slug */
    public String switchOffLink(String party) {
        return links() + "/" + party + "/off";
    }
}
