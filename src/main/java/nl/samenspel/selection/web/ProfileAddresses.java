package nl.samenspel.selection.web;

import nl.samenspel.response.web.answering.AnsweringAddresses;

/** Where somebody of a team answers. */
final class ProfileAddresses {

    private ProfileAddresses() {}

    static AnsweringAddresses of(String link) {
        return new AnsweringAddresses("/p/" + link);
    }
}
