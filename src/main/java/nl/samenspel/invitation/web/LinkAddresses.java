package nl.samenspel.invitation.web;

import org.springframework.modulith.NamedInterface;

/** Where the links that people are given lead: to pages of the module on which they answer. */
@NamedInterface("links")
public interface LinkAddresses {

    /** @param link of somebody who is asked */
    String personal(String link);

    /** @param link by which people of a party join */
    String shared(String link);

    /** @param code on a ticket */
    String ticket(String code);
}
