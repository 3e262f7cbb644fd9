package nl.samenspel.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where the server sends requests that failed before or after a controller. */
@Controller
class FailureController implements ErrorController {

    private final FailurePages pages;

    FailureController(FailurePages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    View failed(Visit visit, HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        return pages.page(visit, status);
    }
}
