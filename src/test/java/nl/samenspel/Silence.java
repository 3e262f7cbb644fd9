package nl.samenspel;

import java.nio.charset.StandardCharsets;

/** How somebody holds a connection who wants nothing else of it. */
enum Silence {
    SAYS_NOTHING(""),
    HALF_A_HEAD("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nAccept: "),
    HALF_A_FORM(form("/sign-in", 60_000)),
    HALF_A_SMALL_FORM(form("/a/nobody/begin", 8_000)),
    HALF_A_LARGE_FORM(form("/sign-in", 2_097_152)),
    HALF_A_FORM_WITHOUT_LENGTH(
            head("/a/nobody/begin", "application/x-www-form-urlencoded", "Transfer-Encoding: chunked")
                    + "7\r\nemail=a\r\n"),
    HALF_IN_PARTS(head("/sign-in", "multipart/form-data; boundary=b", "Content-Length: 2097152")
            + "--b\r\nContent-Disposition: form-data; name=\"email\"\r\n\r\na"),
    KEEPS_IT_ALIVE("GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n"),
    BLANK_LINES("\r\n\r\n");

    private final String said;

    Silence(String said) {
        this.said = said;
    }

    byte[] bytes() {
        return said.getBytes(StandardCharsets.US_ASCII);
    }

    private static String form(String path, int length) {
        return head(path, "application/x-www-form-urlencoded", "Content-Length: " + length) + "email=a";
    }

    private static String head(String path, String type, String length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + length + "\r\n\r\n";
    }
}
