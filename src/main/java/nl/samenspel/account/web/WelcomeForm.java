package nl.samenspel.account.web;

import java.util.Objects;
import java.util.Optional;
import nl.samenspel.account.AcceptWelcome;
import nl.samenspel.platform.web.ShortText;
import org.jspecify.annotations.Nullable;

/** What somebody fills in behind a one-time link. */
record WelcomeForm(String name, String email, String workspace, String password) {

    WelcomeForm(@Nullable String name, @Nullable String email, @Nullable String workspace, @Nullable String password) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.workspace = Objects.requireNonNullElse(workspace, "").strip();
        this.password = Objects.requireNonNullElse(password, "");
    }

    /** The key of the words that say what to mend first; empty when all is well. */
    Optional<String> problem(boolean isFirst) {
        if (!ShortText.isName(name)) {
            return Optional.of("account.problem.name");
        }
        if (isFirst && !ShortText.isEmail(email)) {
            return Optional.of("account.problem.email");
        }
        return isFirst && !ShortText.isName(workspace) ? Optional.of("account.problem.workspace") : Optional.empty();
    }

    AcceptWelcome.Introduction introduction() {
        return new AcceptWelcome.Introduction(name, email, workspace, password);
    }
}
