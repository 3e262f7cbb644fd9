package nl.samenspel.invitation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.TidyText;

/**
 * Who is known already. People with the same e-mail address are one, unless their names differ, for some share a mailbox;
 * without an address, those with the same name in the same place.
 */
final class Acquaintances {
    private final Map<String, List<Person>> people = new HashMap<>();

    /** All of them who were asked one by one. */
    static Acquaintances of(List<Invitation> invitations) {
        var acquaintances = new Acquaintances();
        invitations.stream().filter(Invitation::isAskedOneByOne).forEach(one -> acquaintances.add(one.person()));
        return acquaintances;
    }

    void add(Person person) {
        people.computeIfAbsent(place(person), key -> new ArrayList<>()).add(person);
    }

    /** Whoever this person is taken for, if anybody. */
    Optional<Person> find(Person person) {
        return people.getOrDefault(place(person), List.of()).stream()
                .filter(known -> person.email().isEmpty() || isSameName(known.name(), person.name()))
                .findFirst();
    }

    private static String place(Person person) {
        return person.email().isEmpty()
                ? TidyText.of(person.name()) + "\n" + person.party() + "\n" + person.level()
                : person.email().toLowerCase(Locale.ROOT);
    }

    private static boolean isSameName(String one, String other) {
        return one.isEmpty() || other.isEmpty() || TidyText.bare(one).equals(TidyText.bare(other));
    }
}
