package nl.samenspel.improvement;

import java.util.List;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.Happenings;
import nl.samenspel.platform.Contribution;

@Contribution
class ImprovementHappenings implements Happenings {

    @Override
    public List<Happening> all() {
        return List.of(ImprovementHappening.values());
    }
}
