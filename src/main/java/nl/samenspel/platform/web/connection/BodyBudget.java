package nl.samenspel.platform.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.web.connection.Connection.Stage;
import org.springframework.stereotype.Component;

/**
 * How many bytes of the heap the bodies of requests under way may take, by the length that they tell: as many are set aside
 * for them before the first has come.
 */
@Component
public final class BodyBudget {

    private static final int SMALL = 8 * 1024;
    private static final int SHARE_OF_HEAP = 32;

    private final Share share;

    BodyBudget() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    BodyBudget(long most) {
        share = new Share(most, SMALL, Stage.BODY);
    }

    /** Sets room aside; false when there is none. Whoever gets it calls {@link #giveBack} when the request is over. */
    public boolean take(HttpServletRequest request, long bytes) {
        return share.take(request, bytes);
    }

    public void giveBack(HttpServletRequest request) {
        share.giveBack(request);
    }
}
