package nl.samenspel.demonstration.web;

import nl.samenspel.account.web.DemonstrationRemoval;
import nl.samenspel.platform.Contribution;

@Contribution
class RemovalPlace implements DemonstrationRemoval {

    @Override
    public String address() {
        return DemonstrationAddresses.REMOVE;
    }
}
