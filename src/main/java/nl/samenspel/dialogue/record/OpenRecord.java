package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.Agreement;
import nl.samenspel.dialogue.Agreements;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Opens the record of a meeting that is over. */
@UseCase
public class OpenRecord {

    private final Agreements agreements;
    private final Records records;
    private final CompileRecord compileRecord;
    private final Transactions transactions;

    OpenRecord(Agreements agreements, Records records, CompileRecord compileRecord, Transactions transactions) {
        this.agreements = agreements;
        this.records = records;
        this.compileRecord = compileRecord;
        this.transactions = transactions;
    }

    /**
     * A record and what was said of it.
     *
     * @param agreements to this text
     */
    public record Opened(
            RecordContent content, RecordText text, Map<Party, Agreement> agreements, List<Addition> additions) {}

    /** Empty before the meeting is over. */
    public Optional<Opened> handle(Meeting meeting) {
        return switch (meeting) {
            case Meeting.Prepared _, Meeting.InSession _ -> Optional.empty();
            case Meeting.Concluded concluded -> Optional.of(transactions.readTogether(() -> open(concluded)));
            case Meeting.Agreed agreed -> transactions.readTogether(() -> open(agreed));
        };
    }

    private Opened open(Meeting.Concluded concluded) {
        var content = compileRecord.handle(concluded);
        return opened(concluded, content, RecordText.of(content));
    }

    private Optional<Opened> open(Meeting.Agreed agreed) {
        return records.frozen(agreed.terms().workspace(), agreed.id())
                .map(frozen -> opened(agreed, frozen.content(), frozen.text()));
    }

    private Opened opened(Meeting meeting, RecordContent content, RecordText text) {
        var workspace = meeting.terms().workspace();
        var given = agreements.of(workspace, meeting.id());
        given.values().removeIf(agreement -> !agreement.fingerprint().equals(text.fingerprint()));
        return new Opened(content, text, given, records.additions(workspace, meeting.id()));
    }
}
