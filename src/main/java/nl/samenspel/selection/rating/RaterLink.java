package nl.samenspel.selection.rating;

import java.util.Optional;
import nl.samenspel.invitation.Binding;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Tries;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;

/** What a personal link of somebody of the team opens, on which device, and how it moves to another one. */
@UseCase
public class RaterLink {

    private final Raters raters;
    private final Ratings ratings;
    private final FindTender findTender;
    private final Transactions transactions;

    RaterLink(Raters raters, Ratings ratings, FindTender findTender, Transactions transactions) {
        this.raters = raters;
        this.ratings = ratings;
        this.findTender = findTender;
        this.transactions = transactions;
    }

    /** What a link opens, on the device that it is opened on. */
    public sealed interface Opening {

        /** No such link, or no longer. */
        record Unknown() implements Opening {}

        /** A device that it does not belong to; nothing may be shown there of what happened on another one. */
        record NotRecognised(Rater rater) implements Opening {}

        /** The device that it belongs to, and whether it was tried on another one. */
        record Recognised(Rater rater, Optional<Tries> elsewhere) implements Opening {}
    }

    /** What came of beginning on a device. */
    public enum Beginning {
        BEGUN,
        /** Something was saved from another device; only the resume code moves the link. */
        HELD_ELSEWHERE
    }

    public Opening open(String link, Optional<DeviceKey> key) {
        return transactions
                .read(() -> raters.behind(link))
                .<Opening>map(held -> isHeldBy(held, key)
                        ? new Opening.Recognised(held.rater(), held.elsewhere())
                        : new Opening.NotRecognised(held.rater()))
                .orElseGet(Opening.Unknown::new);
    }

    private static boolean isHeldBy(Raters.Held held, Optional<DeviceKey> key) {
        return key.flatMap(one -> held.binding().filter(binding -> binding.isDevice(one.token())))
                .isPresent();
    }

    /**
     * Begins on a device. What makes the link belong to it is the first thing that is saved: until then the next device that
     * begins takes the link over, so that a program that looks into mail and presses buttons spoils nothing. Its owner is told that
     * somebody tried.
     */
    public Beginning begin(Rater rater, DeviceKey key) {
        return transactions.write(() -> {
            var _ = findTender.held(rater.workspace(), rater.tender());
            if (raters.bindFirst(rater, Binding.of(key)) || isStillHeld(rater, key)) {
                return Beginning.BEGUN;
            }
            raters.countTry(rater, findTender.today(rater.workspace()));
            if (ratings.anyOf(rater)) {
                return Beginning.HELD_ELSEWHERE;
            }
            raters.bindAnew(rater, Binding.of(key));
            return Beginning.BEGUN;
        });
    }

    /** Called in a transaction: whether the link still belongs to the device. */
    boolean isStillHeld(Rater rater, DeviceKey key) {
        return rater.link()
                .flatMap(raters::behind)
                .filter(held -> isHeldBy(held, Optional.of(key)))
                .isPresent();
    }

    /** The key of this device, to which the link belongs from now on; empty when the code is not the one that moves it. */
    public Optional<DeviceKey> resume(String link, String typed) {
        var key = new DeviceKey(Secrets.token(), Secrets.typedCode(typed));
        return transactions.write(() -> raters.behind(link)
                .filter(held ->
                        held.binding().filter(one -> one.isCode(key.code())).isPresent())
                .map(held -> {
                    raters.bindAnew(held.rater(), Binding.of(key));
                    return key;
                }));
    }
}
