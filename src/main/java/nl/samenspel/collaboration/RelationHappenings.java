package nl.samenspel.collaboration;

import java.util.List;
import nl.samenspel.platform.Contribution;

@Contribution
class RelationHappenings implements Happenings {

    @Override
    public List<Happening> all() {
        return List.of(RelationHappening.values());
    }
}
