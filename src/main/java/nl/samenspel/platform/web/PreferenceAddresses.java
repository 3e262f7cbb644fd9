package nl.samenspel.platform.web;

import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;

/** Where visitors choose in which language and how they see pages. */
public final class PreferenceAddresses {

    private PreferenceAddresses() {}

    /** @param back to the page that was seen, as it stands in another address */
    public static String of(Language language, String back) {
        return "/language?to=" + language.tag() + "&back=" + back;
    }

    /** @param back to the page that was seen, as it stands in another address */
    public static String of(Frame.Theme theme, String back) {
        return "/theme?to=" + Slug.of(theme) + "&back=" + back;
    }
}
