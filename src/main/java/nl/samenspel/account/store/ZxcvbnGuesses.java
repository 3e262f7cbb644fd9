package nl.samenspel.account.store;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenspel.account.Guesses;
import nl.samenspel.account.NewPassword.Problem;
import org.springframework.stereotype.Component;

/** Asks zxcvbn how many guesses a password would take; below a hundred million it is easy. */
@Component
class ZxcvbnGuesses implements Guesses {

    private static final double ENOUGH = 1e8;

    /** What stands after this makes no password weaker, and its search is slow on long texts. */
    private static final int LOOKED_AT = 64;

    private static final String OWN_WORDS = "user_inputs";

    /** The words of the library are read for each password: that is seldom, and they would take room for good. */
    @Override
    public Optional<Problem> whatIsEasyIn(String password, List<String> own) {
        var looked = password.substring(0, Math.min(LOOKED_AT, password.length()));
        var strength = new Zxcvbn().measure(looked, own);
        return strength.getGuesses() >= ENOUGH
                ? Optional.empty()
                : Optional.of(problem(looked, strength.getSequence()));
    }

    private static Problem problem(String looked, List<Match> parts) {
        if (parts.stream().anyMatch(part -> OWN_WORDS.equals(part.dictionaryName))) {
            return Problem.OWN;
        }
        if (looked.chars().distinct().count() == 1 || parts.stream().anyMatch(is(Pattern.Repeat))) {
            return Problem.REPEATED;
        }
        return parts.stream().anyMatch(is(Pattern.Sequence).or(is(Pattern.Spatial)))
                ? Problem.SEQUENCE
                : Problem.COMMON;
    }

    private static Predicate<Match> is(Pattern pattern) {
        return part -> part.pattern == pattern;
    }
}
