package nl.samenspel.verification;

import java.util.List;

/** A row cannot be checked because a value in it is missing, cannot be read, or needs a file that is not there. */
final class UnusableValue extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> arguments;

    private UnusableValue(String key, String... arguments) {
        super(key + " " + String.join(" ", arguments), null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    static UnusableValue missing(String column) {
        return new UnusableValue("console.verify.missing", column);
    }

    static UnusableValue strange(String column, String value) {
        return new UnusableValue("console.verify.strange", column, value);
    }

    static UnusableValue dataset(String file) {
        return new UnusableValue("console.verify.no-dataset", file);
    }

    static UnusableValue datasetColumn(String file, String column) {
        return new UnusableValue("console.verify.no-dataset-column", file, column);
    }

    static UnusableValue group(String file, String group) {
        return new UnusableValue("console.verify.no-group", file, group);
    }

    Verdict.Reason reason() {
        return new Verdict.Reason(key, arguments);
    }
}
