package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Surroundings;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

@Component
class VisitorSurroundings implements Surroundings {

    @Override
    public Frame of(HttpServletRequest request, Visit visit, String title) {
        return Caller.of(request)
                .visitor()
                .map(visitor -> WorkspaceFrame.of(visit, visitor, title))
                .orElseGet(() -> Frame.of(visit, title));
    }
}
