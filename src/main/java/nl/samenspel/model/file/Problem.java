package nl.samenspel.model.file;

/** What is wrong on one line of a model file. */
record Problem(int line, String cause) {

    @Override
    public String toString() {
        return "line " + line + ": " + cause;
    }
}
