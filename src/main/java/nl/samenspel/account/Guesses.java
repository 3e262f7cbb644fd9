package nl.samenspel.account;

import java.util.List;
import java.util.Optional;

/** Knows what people choose as a password, and so what whoever guesses tries first. */
public interface Guesses {

    /**
     * What makes the password easy to guess; empty when it is not.
     *
     * @param own words that whoever guesses would try for this person, in lower case
     */
    Optional<NewPassword.Problem> whatIsEasyIn(String password, List<String> own);
}
