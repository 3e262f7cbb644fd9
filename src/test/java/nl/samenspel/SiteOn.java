package nl.samenspel;

/** A running site that is for all tests, by where it keeps its data. */
public enum SiteOn {
    SQLITE,
    POSTGRESQL;

    private static final class OnPostgresql {
        static final Site RUNNING = Site.onPostgresql();
    }

    public Site site() {
        return this == SQLITE ? Site.running() : OnPostgresql.RUNNING;
    }
}
