package nl.samenspel.platform.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspel.platform.web.connection.Connection.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How many bytes of the heap large pages may take that are on their way: each is held until its client has taken it, and a
 * hundred clients may ask for the largest at once.
 */
@Component
public final class AnswerBudget implements HandlerInterceptor {

    private static final String ATTRIBUTE = AnswerBudget.class.getName();
    private static final int SMALL = 64 * 1024;
    private static final int SHARE_OF_HEAP = 8;

    private final Share share = new Share(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP, SMALL, Stage.ANSWER);

    /** Sets room aside until the request is over; false when there is none. */
    public static boolean take(HttpServletRequest request, long bytes) {
        return !(request.getAttribute(ATTRIBUTE) instanceof AnswerBudget budget) || budget.share.take(request, bytes);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(ATTRIBUTE, this);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        share.giveBack(request);
    }
}
