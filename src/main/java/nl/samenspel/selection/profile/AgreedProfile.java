package nl.samenspel.selection.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.Secrets;

/**
 * What a team agreed of a lot: a decision of its own beside what each said, and never their mean.
 *
 * @param aspects slug → what was agreed, in the order of the model
 */
public record AgreedProfile(Map<String, AgreedAspect> aspects) {

    public AgreedProfile {
        aspects = Collections.unmodifiableMap(new LinkedHashMap<>(aspects));
    }

    /** What was agreed of an aspect of the model; throws NoSuchElementException where it has no such aspect. */
    public AgreedAspect aspect(String slug) {
        return Optional.ofNullable(aspects.get(slug)).orElseThrow();
    }

    /** Whether candidates can be held against all of it. */
    public boolean isComplete() {
        return !aspects.isEmpty() && aspects.values().stream().allMatch(AgreedAspect::isComplete);
    }

    /** By which a form says what it showed: something else has another. */
    public String mark() {
        return Secrets.fingerprint(aspects.toString());
    }
}
