package nl.samenspel.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.account.Access;
import nl.samenspel.account.Subject;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.UnfitBody;
import nl.samenspel.platform.web.connection.BodyBudget;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Looks at what the head of a request says of its body before any of it is read, or room is made for it. */
@Component
class FormLimits implements HandlerInterceptor {

    private static final int USUAL = 64 * 1024;

    /** What is kept of a form with a file; the file itself goes to the disk. */
    private static final int MOST_KEPT = 1024 * 1024;

    private static final Pattern WORKSPACE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final BodyBudget budget;

    FormLimits(BodyBudget budget) {
        this.budget = budget;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        long length = request.getContentLengthLong();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        if (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            throw new UnfitBody(HttpStatus.LENGTH_REQUIRED);
        }
        if (length > 0) {
            look(request, length, handler);
        }
        return true;
    }

    private void look(HttpServletRequest request, long length, Object handler) {
        var hasFile = isInParts(request);
        var large = hasFile || length > USUAL ? allowed(request, handler) : Optional.<LargeForm>empty();
        if (hasFile && large.filter(LargeForm::file).isEmpty()) {
            throw new UnfitBody(HttpStatus.BAD_REQUEST);
        }
        if (length > large.map(LargeForm::most).orElse(USUAL)) {
            throw new UnfitBody(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (!budget.take(request, hasFile ? Math.min(length, MOST_KEPT) : length)) {
            throw new UnfitBody(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getContentLengthLong() > 0) {
            budget.giveBack(request);
        }
    }

    private static boolean isInParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Throws {@link nl.samenspel.account.Denied} where somebody who signed in may not send the large form. */
    private static Optional<LargeForm> allowed(HttpServletRequest request, Object handler) {
        var large = handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(LargeForm.class))
                : Optional.<LargeForm>empty();
        var visitor = Caller.of(request).visitor();
        var workspace = workspace(request);
        if (large.isEmpty() || visitor.isEmpty() || workspace.isEmpty()) {
            return Optional.empty();
        }
        Access.require(visitor.get(), large.get().act(), Subject.of(workspace.get()));
        return large;
    }

    private static Optional<WorkspaceId> workspace(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> places
                ? Optional.of(Objects.toString(places.get("workspace")))
                        .filter(text -> WORKSPACE.matcher(text).matches())
                        .map(WorkspaceId::of)
                : Optional.empty();
    }
}
