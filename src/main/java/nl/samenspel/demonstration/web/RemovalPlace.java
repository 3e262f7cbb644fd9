package nl.samenspel.demonstration.web;

import nl.samenspel.account.web.DemonstrationRemoval;
import nl.samenspel.demonstration.FindToldLanguage;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.Language;

@Contribution
class RemovalPlace implements DemonstrationRemoval {

    private final FindToldLanguage findToldLanguage;

    RemovalPlace(FindToldLanguage findToldLanguage) {
        this.findToldLanguage = findToldLanguage;
    }

    @Override
    public String address() {
        return DemonstrationAddresses.REMOVE;
    }

    @Override
    public String again() {
        return DemonstrationAddresses.AGAIN;
    }

    @Override
    public boolean isToldOtherwise(Language language) {
        return findToldLanguage.handle().filter(told -> told != language).isPresent();
    }
}
