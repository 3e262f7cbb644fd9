package nl.samenspel.dialogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;

/**
 * What both sides conclude about a topic, as far as it is written down.
 *
 * @param values those that are not empty
 */
public record Conclusion(Map<ConclusionField, String> values) {

    private static final PerParty<ConclusionField> LEVEL =
            new PerParty<>(ConclusionField.LEVEL_OF_CUSTOMER, ConclusionField.LEVEL_OF_SUPPLIER);
    private static final PerParty<ConclusionField> WORDS =
            new PerParty<>(ConclusionField.WORDS_OF_CUSTOMER, ConclusionField.WORDS_OF_SUPPLIER);
    private static final PerParty<ConclusionField> DEGREE =
            new PerParty<>(ConclusionField.DEGREE_OF_CUSTOMER, ConclusionField.DEGREE_OF_SUPPLIER);

    public Conclusion {
        var inOrder = new EnumMap<ConclusionField, String>(ConclusionField.class);
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                inOrder.put(field, value);
            }
        });
        values = Collections.unmodifiableMap(inOrder);
    }

    public static Conclusion nothing() {
        return new Conclusion(Map.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** As it is stored; empty where nothing is. */
    public String value(ConclusionField field) {
        return values.getOrDefault(field, "");
    }

    public static ConclusionField levelOf(Party party) {
        return LEVEL.of(party);
    }

    public static ConclusionField wordsOf(Party party) {
        return WORDS.of(party);
    }

    public static ConclusionField degreeOf(Party party) {
        return DEGREE.of(party);
    }

    /** Do both sides place it at one level? */
    public boolean isAgreed() {
        return Slug.parse(Stance.class, value(ConclusionField.STANCE))
                .filter(stance -> stance == Stance.AGREED)
                .isPresent();
    }

    /** Does no party say that it does not? */
    public boolean bothGoAlong() {
        return Arrays.stream(Party.values())
                .allMatch(party -> degree(party).map(Degree::goesAlong).orElse(true));
    }

    public Optional<Integer> level(ConclusionField field) {
        return Optional.ofNullable(values.get(field)).map(Integer::valueOf);
    }

    public Optional<LocalDate> day(ConclusionField field) {
        return Optional.ofNullable(values.get(field)).flatMap(ConclusionField::day);
    }

    public Optional<Degree> degree(Party party) {
        return Optional.ofNullable(values.get(degreeOf(party))).flatMap(slug -> Slug.parse(Degree.class, slug));
    }
}
