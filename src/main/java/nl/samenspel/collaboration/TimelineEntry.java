package nl.samenspel.collaboration;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;

/**
 * Something that happened.
 *
 * @param at in UTC
 * @param actor who did it; without an address where none was noted, without a name when it went by itself
 * @param detail what it was about, such as a wave's name; never anything about an answer
 * @param concerned with whom it was done, by name and address; whoever they come after or beside follows
 */
public record TimelineEntry(LocalDateTime at, Happening what, Signatory actor, String detail, List<String> concerned) {

    private static final Pattern OF_PEOPLE = Pattern.compile("(?<party>[a-z]+)( (?<people>\\d{1,9}))?");

    public TimelineEntry {
        concerned = List.copyOf(concerned);
    }

    /** One that concerns nobody in particular. */
    public TimelineEntry(LocalDateTime at, Happening what, String actor, String detail) {
        this(at, what, new Signatory(actor, ""), detail, List.of());
    }

    /** So many people of a party. */
    public record People(Party party, int number) {}

    static String detail(Party party, long people) {
        return party.slug() + " " + people;
    }

    /** Whom it was about, where it was written down; one person when no number was. */
    public Optional<People> people() {
        var match = OF_PEOPLE.matcher(detail);
        if (what.about() != Happening.About.PEOPLE || !match.matches()) {
            return Optional.empty();
        }
        var number = Optional.ofNullable(match.group("people")).map(Integer::valueOf);
        return Slug.parse(Party.class, match.group("party")).map(party -> new People(party, number.orElse(1)));
    }
}
