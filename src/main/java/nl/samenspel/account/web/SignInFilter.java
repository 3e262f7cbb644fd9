package nl.samenspel.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenspel.account.FindVisitor;
import nl.samenspel.account.Visitor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the rest of the request who has signed in. */
final class SignInFilter extends OncePerRequestFilter {

    private final FindVisitor findVisitor;

    SignInFilter(FindVisitor findVisitor) {
        this.findVisitor = findVisitor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignInCookie.SIGN_IN.read(request).flatMap(findVisitor::handle).ifPresent(SignInFilter::welcome);
        chain.doFilter(request, response);
    }

    /** Pages that say why there is no page know the visitor too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void welcome(Visitor visitor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(visitor));
        SecurityContextHolder.setContext(context);
    }
}
