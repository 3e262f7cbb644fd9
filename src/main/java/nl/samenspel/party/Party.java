package nl.samenspel.party;

import java.util.Locale;

/** The two sides of a relation. */
public enum Party {
    CUSTOMER,
    SUPPLIER;

    /** The name in files, addresses and the results document: {@code customer}, {@code supplier}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Party other() {
        return this == CUSTOMER ? SUPPLIER : CUSTOMER;
    }
}
