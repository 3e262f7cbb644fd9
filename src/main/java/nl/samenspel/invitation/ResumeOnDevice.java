package nl.samenspel.invitation;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.platform.Attempts;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Moves a personal link to another device, for whoever has the resume code. */
@UseCase
public class ResumeOnDevice {

    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Invitations invitations;
    private final FindWave findWave;
    private final Transactions transactions;
    private final Attempts attempts;

    public ResumeOnDevice(Invitations invitations, FindWave findWave, Transactions transactions, Clock clock) {
        this.invitations = invitations;
        this.findWave = findWave;
        this.transactions = transactions;
        this.attempts = new Attempts(TRIES, PAUSE, clock);
    }

    /** What came of it. */
    public sealed interface Resuming {

        /** @param key of the new device; the device before is no longer recognised */
        record Resumed(DeviceKey key) implements Resuming {}

        record WrongCode() implements Resuming {}

        record TooManyTries() implements Resuming {}
    }

    public Resuming handle(String link, String typed) {
        if (!attempts.begin(link)) {
            return new Resuming.TooManyTries();
        }
        var key = new DeviceKey(Secrets.token(), normal(typed));
        boolean moved = transactions.write(() -> invitations
                .behind(link)
                .filter(held ->
                        held.binding().filter(one -> one.isCode(key.code())).isPresent())
                .map(held -> {
                    findWave.holdAlone(
                            held.invitation().workspace(), held.invitation().wave());
                    invitations.bindAnew(held.invitation(), Binding.of(key));
                    return true;
                })
                .orElse(false));
        if (!moved) {
            return new Resuming.WrongCode();
        }
        attempts.succeeded(link);
        return new Resuming.Resumed(key);
    }

    /** As people type it: in small letters, without hyphens or with spaces. */
    private static String normal(String typed) {
        var characters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return characters.replaceAll("(.{4})(?=.)", "$1-");
    }
}
