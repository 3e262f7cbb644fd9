package nl.samenspel.response.web;

import nl.samenspel.platform.web.Visit;

/** What the owner of a link is told when it was tried on another device. */
final class TriedElsewhere {

    private TriedElsewhere() {}

    /** Empty when it was not. */
    static String told(Visit visit, Seat seat) {
        return seat.elsewhere()
                .map(tries -> visit.say("response.tried", tries.count(), visit.date(tries.last())))
                .orElse("");
    }
}
