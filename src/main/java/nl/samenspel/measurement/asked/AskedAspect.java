package nl.samenspel.measurement.asked;

import java.util.List;
import java.util.Optional;

/**
 * An aspect as it is asked: by one question for its actual level, or by several facets.
 *
 * @param facets slugs in order; empty for an ordinary aspect
 * @param validFacets how many facets somebody must rate for a score on the aspect; 0 without facets
 */
public record AskedAspect(String slug, List<String> facets, int validFacets) {
    public AskedAspect {
        facets = List.copyOf(facets);
        if (validFacets > facets.size() || (validFacets < 1 && !facets.isEmpty())) {
            throw new IllegalArgumentException(slug + ": " + validFacets + " of " + facets.size() + " facets");
        }
    }

    public static AskedAspect plain(String slug) {
        return new AskedAspect(slug, List.of(), 0);
    }

    /** The same, made of fewer facets: two of three, three of four, or all of two (method §2.1); empty where they are too few. */
    public Optional<AskedAspect> madeOf(List<String> some) {
        int enough = some.size() == facets.size()
                ? validFacets
                : Math.min(validFacets, some.size() == 2 ? 2 : Math.max(some.size() - 1, 2));
        return some.size() < enough || some.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskedAspect(slug, some, enough));
    }

    public boolean composite() {
        return !facets.isEmpty();
    }
}
