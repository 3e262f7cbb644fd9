package nl.samenspel.platform.web.live;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is so now, as everybody who follows the topic may know it.
 *
 * @param version a number that grows whenever a page of the topic has to be read again
 * @param counts what changes often and needs no new page, by its name on the page; only numbers, so that nothing goes along
 *     that is for one of them alone
 */
public record Now(long version, SortedMap<String, Integer> counts) {

    private static final String NAME = "[a-z]+(-[a-z]+)*";
    private static final String VERSION = "version";

    public Now {
        if (!counts.keySet().stream().allMatch(name -> name.matches(NAME) && !name.equals(VERSION))) {
            throw new IllegalArgumentException("Not the name of a count: " + counts.keySet());
        }
    }

    public static Now of(long version, Map<String, Integer> counts) {
        return new Now(version, new TreeMap<>(counts));
    }

    /** As it goes over the wire: {@code version=12&customer=9}; the same for what is the same. */
    String words() {
        return counts.entrySet().stream()
                .map(count -> "&" + count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining("", VERSION + "=" + version, ""));
    }
}
