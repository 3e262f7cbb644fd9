package nl.samenspel.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses, however they were spelled. */
final class EmailAddress {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}\\s]+");
    private static final Pattern TAG = Pattern.compile("\\+[^@]*(?=@)");

    private EmailAddress() {}

    /** As accounts are known by it: in lower case, without anything that one does not see. */
    static String known(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return UNSEEN.matcher(composed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The mailbox that it leads to: the same for all addresses that differ in what stands after a plus. */
    static String mailbox(String address) {
        return TAG.matcher(known(address)).replaceFirst("");
    }
}
