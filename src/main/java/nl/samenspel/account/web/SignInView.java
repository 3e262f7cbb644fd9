package nl.samenspel.account.web;

/**
 * @param next where to go after signing in
 * @param problem why it did not work, or empty
 */
public record SignInView(String email, String next, String problem) {}
