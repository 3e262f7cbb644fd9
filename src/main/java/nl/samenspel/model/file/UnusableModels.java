package nl.samenspel.model.file;

/** The models cannot be used; the message says why and what to do. */
final class UnusableModels extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableModels(String message) {
        super(message);
    }
}
