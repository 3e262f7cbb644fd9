package nl.samenspel.platform.web;

/** What may stand in a field of one line. */
public final class ShortText {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_EMAIL = 254;

    private ShortText() {}

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && text.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    }
}
