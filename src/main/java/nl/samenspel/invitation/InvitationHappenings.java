package nl.samenspel.invitation;

import java.util.List;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.Happenings;
import nl.samenspel.platform.Contribution;

@Contribution
class InvitationHappenings implements Happenings {

    @Override
    public List<Happening> all() {
        return List.of(InvitationHappening.values());
    }
}
