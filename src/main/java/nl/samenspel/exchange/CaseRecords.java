package nl.samenspel.exchange;

import java.util.Optional;

/** The records of one case file, the header first, each handed out once. */
public interface CaseRecords {

    /** The next record; empty at the end of the file, and after a broken one. */
    Optional<CaseRecord> next();
}
