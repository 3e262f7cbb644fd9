package nl.samenspel.invitation;

import java.util.Optional;

/** Where the personal links of closed waves are kept, used or not. They stand beside nobody’s name, and open results only. */
public interface OutcomeLinks {

    Optional<LinkedWave> behind(String link);
}
