package nl.samenspel.result.web;

import java.util.function.Supplier;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.platform.Kept;
import nl.samenspel.platform.Language;

/**
 * What pages of results show, for as long as there is room for it: it follows from what never changes any more. What somebody with a
 * link sees has addresses of its own, and is made anew.
 */
final class RememberedViews<V> {

    private final Kept<Key, V> views;

    /** All that a view follows from; who looks at it makes no difference. */
    private record Key(
            Wave.Revealed wave, ReleasedBeside beside, Collaboration collaboration, Language language, Object part) {}

    RememberedViews(int most) {
        this.views = new Kept<>(most);
    }

    /** @param part which part of the result is looked at, and how */
    V of(ReleasedWave released, Object part, Supplier<V> view) {
        if (released.reader() instanceof Reader.Respondent) {
            return view.get();
        }
        var key = new Key(
                released.wave(),
                released.beside(),
                released.about().collaboration(),
                released.visit().language(),
                part);
        return views.of(key, view);
    }
}
