package nl.samenspel.assessment;

/** What those who were asked see of the results once these are revealed; fixed when answering starts. */
public enum ForRespondents {
    /** The overview, and a page for each aspect. */
    EVERYTHING,
    OVERVIEW,
    NOTHING
}
