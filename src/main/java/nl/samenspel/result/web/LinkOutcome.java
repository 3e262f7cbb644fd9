package nl.samenspel.result.web;

import nl.samenspel.platform.Contribution;
import nl.samenspel.response.web.OutcomePlace;

@Contribution
class LinkOutcome implements OutcomePlace {

    @Override
    public String of(String link) {
        return ResultAddresses.behind(link).wave();
    }
}
