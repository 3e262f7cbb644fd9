package nl.samenspel.improvement.risk;

import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.risk.KeepRisks.Keeping;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * A pre-mortem: a year on, nothing has moved; why? Everybody writes apart, and nobody reads what others wrote until all of it becomes risks,
 * one for each line, without saying whose.
 */
@UseCase
public class ImagineFailure {

    public static final int LONGEST = 4_000;

    private final Risks risks;
    private final KeepRisks keepRisks;
    private final Transactions transactions;

    ImagineFailure(Risks risks, KeepRisks keepRisks, Transactions transactions) {
        this.risks = risks;
        this.keepRisks = keepRisks;
        this.transactions = transactions;
    }

    /** What somebody wrote; empty where that is nothing. */
    public String written(Collaboration collaboration, AccountId by) {
        return transactions
                .read(() -> risks.written(collaboration.workspace(), collaboration.id(), by))
                .orElse("");
    }

    /** How many have written something. */
    public int writers(Collaboration collaboration) {
        return transactions
                .read(() -> risks.written(collaboration.workspace(), collaboration.id()))
                .size();
    }

    /** In place of what the same wrote before. False where it is too long, and then nothing is changed. */
    public boolean write(Collaboration collaboration, AccountId by, String text) {
        if (text.length() > LONGEST || lines(text).stream().anyMatch(line -> line.length() > RiskText.LONGEST)) {
            return false;
        }
        transactions.change(() -> {
            risks.hold(collaboration.id());
            risks.write(collaboration.workspace(), collaboration.id(), by, text);
        });
        return true;
    }

    /** Makes risks of all that was written, of both parties together. */
    public Keeping gather(Collaboration collaboration, Signatory by) {
        return transactions.write(() -> {
            risks.hold(collaboration.id());
            var texts = risks.written(collaboration.workspace(), collaboration.id()).stream()
                    .flatMap(text -> lines(text).stream())
                    .sorted()
                    .map(RiskText::ofLine)
                    .toList();
            var keeping = keepRisks.add(collaboration, texts, true, by);
            if (keeping instanceof Keeping.Kept) {
                risks.forgetWritten(collaboration.workspace(), collaboration.id());
            }
            return keeping;
        });
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
