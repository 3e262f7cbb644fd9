package nl.samenspel.invitation.web;

import java.util.List;
import nl.samenspel.platform.web.QrCode;

/** The shared links of a wave, and the last day on which they work. */
public record LinksView(InvitationAddresses at, String wave, String until, List<PartyLink> parties) {

    /** The link of one party, and the same as a picture. */
    public record PartyLink(String slug, String name, String link, QrCode code) {}
}
