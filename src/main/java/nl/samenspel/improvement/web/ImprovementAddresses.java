package nl.samenspel.improvement.web;

import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.TargetId;

/**
 * Where the pages are about what is to become better.
 *
 * @param page the one about all of it
 */
record ImprovementAddresses(String page) {

    static ImprovementAddresses of(Collaboration collaboration) {
        return new ImprovementAddresses(CollaborationAddresses.of(collaboration) + "/improvement");
    }

    /** Where targets are set. */
    String targets() {
        return page + "/targets";
    }

    String agree(TargetId target) {
        return targets() + "/" + target + "/endorse";
    }

    String withdraw(TargetId target) {
        return targets() + "/" + target + "/withdraw";
    }
}
