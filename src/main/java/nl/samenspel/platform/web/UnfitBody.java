package nl.samenspel.platform.web;

import org.springframework.http.HttpStatus;

/** The body of a request is not read, because of what its head says of it. */
public final class UnfitBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    public UnfitBody(HttpStatus status) {
        super(status.toString(), null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
