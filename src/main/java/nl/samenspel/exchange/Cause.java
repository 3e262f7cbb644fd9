package nl.samenspel.exchange;

/** Why a file is refused; the comments name the arguments of the words. */
public enum Cause {
    EMPTY_FILE,
    ENCODING,
    /** A workbook such as .xlsx, where text was expected. */
    WORKBOOK,
    NOT_TEXT,
    /** The header is one value that names several columns. */
    SEPARATOR,
    /** A row whose values are apart by another sign than those of the header. */
    OTHER_SEPARATOR,
    /** three headings that may be there */
    NO_HEADER,
    QUOTATION_MARKS,
    /** heading */
    MISSING_COLUMN,
    /** heading */
    REPEATED_COLUMN,
    /** number of values, number of columns */
    NUMBER_OF_VALUES,
    /** heading */
    BLANK,
    /** heading, most characters, characters */
    TOO_LONG,
    /** heading */
    CONTROL_CHARACTER,
    /** value */
    PARTY,
    /** value */
    GOVERNANCE_LEVEL,
    /** value */
    ASPECT,
    /** value, aspect */
    FACET,
    /** value */
    DATE,
    /** value */
    TWO_DAYS,
    /** date */
    STILL_TO_COME,
    /** heading, value, highest level */
    RATING,
    /** aspect */
    ACTUAL_OF_COMPOSITE,
    /** facet */
    IMPORTANCE_OF_FACET,
    /** collaboration, first collaboration */
    SECOND_COLLABORATION,
    /** respondent, wave, level, first level */
    SECOND_GOVERNANCE_LEVEL,
    /** wave, date, first date */
    SECOND_DATE,
    /** respondent, wave, what was asked */
    ASKED_TWICE,
    /** heading, value, highest level */
    LEVEL,
    /** value, highest level */
    MINIMUM,
    /** lot, aspect, minimum, first minimum */
    SECOND_MINIMUM,
    /** respondent, lot, aspect */
    WANTED_TWICE,
    /** candidate, lot, aspect */
    LEVEL_TWICE,
    /** name */
    UNKNOWN_LOT,
    /** value */
    SOURCE,
    /** most rows */
    TOO_MANY_ROWS,
    /** most waves */
    TOO_MANY_WAVES,
    /** most people */
    TOO_MANY_PEOPLE,
    /** most characters */
    TOO_MANY_REMARKS,
    /** how many */
    MORE
}
