package nl.samenspel.exchange;

import java.util.List;

/** One record of a case file, at the line of the file on which it begins. */
public sealed interface CaseRecord {

    long line();

    record Fields(long line, List<String> values) implements CaseRecord {
        public Fields {
            values = List.copyOf(values);
        }

        /** Rows of nothing but separators are left behind by spreadsheets. */
        public boolean isBlank() {
            for (String value : values) {
                if (!value.isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Something that cannot be taken apart; nothing after it can be trusted. */
    record Broken(long line, Cause cause) implements CaseRecord {}
}
