package nl.samenspel.selection.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.CanonicalJson;
import nl.samenspel.platform.Secrets;

/**
 * The one text of a profile, which is published and by whose fingerprint everybody can see that it is still the same.
 *
 * <p>Version 1 is written as {@link CanonicalJson} says, named as the parts of {@link ProfileContent}; what is empty
 * ({@link Optional}) is left out, closed choices are words such as {@code means-of-answers}. The fingerprint is SHA-256 over its
 * bytes, as 64 hexadecimal digits.
 *
 * @param text as above
 */
public record ProfileText(String text) {
    private static final int VERSION = 1;
    private static final String VERSION_NAME = "version";

    public static ProfileText of(ProfileContent content) {
        Map<String, Object> tree = new LinkedHashMap<>(RecordTree.write(content));
        tree.put(VERSION_NAME, VERSION);
        return new ProfileText(CanonicalJson.write(tree));
    }

    public String fingerprint() {
        return Secrets.fingerprint(text);
    }

    /** What is wrong with a text that should be that of a profile. */
    public enum Flaw {
        /** No object of JSON, or one with a null in it. */
        NOT_JSON,
        /** Of another version, or of something else. */
        VERSION,
        MISSING,
        /** A text where a number belongs, or the like. */
        KIND,
        VALUE,
        /** Something that profiles do not have. */
        UNKNOWN
    }

    /** What reading came to. */
    public sealed interface Reading {

        record Read(ProfileContent content) implements Reading {}

        /** @param place in the text, such as {@code aspects[2].level}; empty for the whole */
        record Unreadable(Flaw flaw, String place) implements Reading {}
    }

    /** Reads a text of JSON, however that is written; its canonical text has the fingerprint of the one that was frozen. */
    public static Reading read(String json) {
        return CanonicalJson.read(json)
                .map(tree -> tree instanceof Map<?, ?> object ? read(object) : unreadable(Flaw.NOT_JSON, ""))
                .orElseGet(() -> unreadable(Flaw.NOT_JSON, ""));
    }

    private static Reading read(Map<?, ?> tree) {
        if (!(tree.get(VERSION_NAME) instanceof BigDecimal version)
                || version.compareTo(BigDecimal.valueOf(VERSION)) != 0) {
            return unreadable(Flaw.VERSION, VERSION_NAME);
        }
        Map<?, ?> rest = new LinkedHashMap<>(tree);
        rest.remove(VERSION_NAME);
        try {
            ProfileContent content = RecordTree.read(ProfileContent.class, rest, "");
            return isComputable(content) ? new Reading.Read(content) : unreadable(Flaw.VALUE, "aspects");
        } catch (RecordTree.Mismatch mismatch) {
            return unreadable(mismatch.flaw(), mismatch.place());
        }
    }

    /** Are all its numbers such as a profile can have? */
    private static boolean isComputable(ProfileContent content) {
        try {
            return content.fit().profile().wishes().size() == content.aspects().size();
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    private static Reading unreadable(Flaw flaw, String place) {
        return new Reading.Unreadable(flaw, place);
    }
}
