package nl.samenspel.exchange.console;

/** What the model calls its parts, in the reader's language. */
public interface Labels {

    String aspect(String slug);

    String facet(String aspect, String slug);

    String quadrant(String slug);
}
