package nl.samenspel.platform.web;

/** An address within this site, for sending a visitor back to where he came from. */
public final class OwnAddress {

    private OwnAddress() {}

    /** The address when it is a path of this site, else the front page: nobody is sent elsewhere by a forged link. */
    public static String of(String wanted) {
        var isPath = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\");
        return isPath && wanted.chars().allMatch(character -> character > ' ' && character < 127) ? wanted : "/";
    }
}
