package nl.samenspel.collaboration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.platform.Contribution;

/** All that a timeline can tell of, of whichever module. */
@Contribution
public class KnownHappenings {

    private final Map<String, Happening> bySlug;

    /** Throws IllegalStateException where two modules call theirs the same. */
    public KnownHappenings(List<Happenings> ofModules) {
        this.bySlug = ofModules.stream()
                .flatMap(module -> module.all().stream())
                .collect(Collectors.toUnmodifiableMap(Happening::slug, Function.identity()));
    }

    /** What was stored as that. */
    public Happening stored(String slug) {
        return Optional.ofNullable(bySlug.get(slug))
                .orElseThrow(() -> new IllegalStateException("Nothing that happens is called " + slug));
    }
}
