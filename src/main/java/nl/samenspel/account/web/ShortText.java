package nl.samenspel.account.web;

/** What may stand in a field of one line. */
final class ShortText {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    private ShortText() {}

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL && text.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
    }
}
