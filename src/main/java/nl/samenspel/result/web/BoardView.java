package nl.samenspel.result.web;

/**
 * The overview on two sheets, for those who decide.
 *
 * @param levels how the levels are to be read
 */
public record BoardView(PaperHead head, OverviewView overview, String levels) {}
