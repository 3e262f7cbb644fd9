package nl.samenspel.collaboration;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.Slug;

/**
 * Something that happened.
 *
 * @param at in UTC
 * @param actor the name of who did it, or empty when it went by itself
 * @param detail what it was about, such as a wave's name; never anything about an answer
 */
public record TimelineEntry(LocalDateTime at, Happening what, String actor, String detail) {

    private static final Pattern OF_PEOPLE = Pattern.compile("(?<party>[a-z]+)( (?<people>\\d{1,9}))?");

    /** So many people of a party. */
    public record People(Party party, int number) {}

    static String detail(Party party, long people) {
        return party.slug() + " " + people;
    }

    /** Whom it was about, where it was written down; one person when no number was. */
    public Optional<People> people() {
        var match = OF_PEOPLE.matcher(detail);
        if (!what.isAboutPeople() || !match.matches()) {
            return Optional.empty();
        }
        var number = Optional.ofNullable(match.group("people")).map(Integer::valueOf);
        return Slug.parse(Party.class, match.group("party")).map(party -> new People(party, number.orElse(1)));
    }
}
