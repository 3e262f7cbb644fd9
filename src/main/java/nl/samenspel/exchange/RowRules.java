package nl.samenspel.exchange;

/** What the rows of a kind of file have to keep to, and what they together say. */
interface RowRules {

    /** Takes one row in; what is wrong with it becomes a problem of the file. */
    void apply(CaseRecord.Fields row);

    /** Whether there is more in the file than may be; what follows need not be read. */
    default boolean isTooMuch() {
        return false;
    }
}
