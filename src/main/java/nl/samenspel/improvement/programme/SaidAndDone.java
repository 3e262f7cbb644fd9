package nl.samenspel.improvement.programme;

import java.util.List;
import nl.samenspel.model.Aspect;

/**
 * What became of earlier assessments, as far as everybody who is asked again may know: nothing of one party alone, no level and no
 * name.
 *
 * @param said none where nothing was agreed, or nothing of it is for those who were asked
 * @param done how many actions have been done since
 * @param underWay how many have begun
 */
public record SaidAndDone(Said said, int done, int underWay) {

    /** What both parties have said. */
    public sealed interface Said {

        /** They agreed where these are, at the last meeting whose record both agreed to. */
        record AtMeeting(List<Aspect> aspects) implements Said {
            public AtMeeting {
                aspects = List.copyOf(aspects);
            }
        }

        /** They agreed to reach a level of these. */
        record AsTargets(List<Aspect> aspects) implements Said {
            public AsTargets {
                aspects = List.copyOf(aspects);
            }
        }

        record Nothing() implements Said {}
    }
}
