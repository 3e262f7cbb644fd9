package nl.samenspel.invitation.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.platform.TidyText;

/**
 * An e-mail address as it is copied from somewhere.
 *
 * @param name what stands before the address, as in {@code Anna de Wit <anna@example.org>}, or empty
 */
public record Mailbox(String name, String address) {
    private static final Pattern NAMED = Pattern.compile("(.*)<\\s*([^<>]*)>[\\s,;.]*");
    private static final Pattern AROUND = Pattern.compile("^[\\s<(\\[\"']+|[\\s>)\\]\"'.,;:]+$");
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");

    /** What stands in a cell, be it with a name before the address or signs around it. */
    public static Mailbox of(String cell) {
        var text = TidyText.of(cell);
        Matcher named = NAMED.matcher(text);
        var address = named.matches() ? named.group(2) : text;
        return new Mailbox(
                named.matches() ? bare(named.group(1)) : "",
                bare(MAILTO.matcher(bare(address)).replaceAll("")));
    }

    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** Could a letter be sent there? */
    public boolean isAddress() {
        return ADDRESS.matcher(address).matches();
    }
}
