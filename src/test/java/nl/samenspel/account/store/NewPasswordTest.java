package nl.samenspel.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.account.AccountsToTest;
import nl.samenspel.account.NewPassword;
import nl.samenspel.account.NewPassword.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    private static final List<String> OWN = List.of("Anna de Wit", "anna.dewit@handelshuis.example", "Onze relaties");

    private final NewPassword newPassword = AccountsToTest.newPassword(new ZxcvbnGuesses());

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            elevenchars, LENGTH
            "            ", REPEATED
            aaaaaaaaaaaaaaaa, REPEATED
            passwordpassword, REPEATED
            welkomwelkomwelkom, REPEATED
            abcdefghijklmnop, SEQUENCE
            qwertyuiop[], SEQUENCE
            password1234, COMMON
            Password2026!, COMMON
            anna.dewit@handelshuis.example, OWN
            AnnaDeWit2026, OWN
            handelshuis1, OWN
            Onze relaties, OWN
            samenspel2026, OWN
            """)
    void whatOthersTryFirstIsRefused(String wanted, Problem problem) {
        assertThat(newPassword.problem(wanted, OWN)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "administrator1", "qwertyuiop123", "letmeinletmein", "iloveyou2026"})
    void soAreTheCommonOnesWhateverIsWrongWithThem(String wanted) {
        assertThat(newPassword.problem(wanted, OWN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een lange zin hier",
                "a sentence of some length",
                "Anna zag drie blauwe fietsen",
                "kT9#vLq2!xPz",
                "zwölf Boxkämpfer jagen Viktor",
                "密码密码是一个很长的句子吗"
            })
    void aSentenceWillDoAndSoDoesWhatNobodyGuesses(String wanted) {
        assertThat(newPassword.problem(wanted, OWN)).isEmpty();
    }

    @Test
    void theLongestOnesAreJudgedQuickly() {
        assertThat(newPassword.problem("ab1 ".repeat(50), OWN)).isPresent();
        assertThat(newPassword.problem("a".repeat(201), OWN)).contains(Problem.LENGTH);
    }
}
