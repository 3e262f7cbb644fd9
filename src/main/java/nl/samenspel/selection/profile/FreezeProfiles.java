package nl.samenspel.selection.profile;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.account.Signatory;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.NoteTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderHappening;
import nl.samenspel.selection.Tenders;
import nl.samenspel.selection.document.ProfileText;
import nl.samenspel.selection.rating.Raters;

/** Freezes what every lot needs, each as one text with a fingerprint: from now on candidates may be known. */
@UseCase
public class FreezeProfiles {

    private final Tenders tenders;
    private final Raters raters;
    private final Profiles profiles;
    private final ReadProfiles readProfiles;
    private final FindTender findTender;
    private final FindModel findModel;
    private final NoteTender note;
    private final Transactions transactions;
    private final Clock clock;

    FreezeProfiles(
            Tenders tenders,
            Raters raters,
            Profiles profiles,
            ReadProfiles readProfiles,
            FindTender findTender,
            FindModel findModel,
            NoteTender note,
            Transactions transactions,
            Clock clock) {
        this.tenders = tenders;
        this.raters = raters;
        this.profiles = profiles;
        this.readProfiles = readProfiles;
        this.findTender = findTender;
        this.findModel = findModel;
        this.note = note;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Freezing {

        record Frozen() implements Freezing {}

        /** @param lots of which level or importance of an aspect is not agreed yet */
        record Incomplete(List<Lot> lots) implements Freezing {}

        /** Somebody changed what was agreed since it was looked at. */
        record Changed() implements Freezing {}

        /** It is frozen already, or the answers are not closed. */
        record NotNow() implements Freezing {}
    }

    /** The lots of which not everything is agreed yet. */
    public List<Lot> incomplete(Tender tender) {
        var agreed = readProfiles.agreed(tender);
        return transactions.read(() -> tenders.lots(tender.workspace(), tender.id())).stream()
                .filter(lot -> Optional.ofNullable(agreed.get(lot.id()))
                        .filter(AgreedProfile::isComplete)
                        .isEmpty())
                .toList();
    }

    /** By which a page says which agreements it showed: others have another. */
    public String mark(Tender tender) {
        return Secrets.fingerprint(readProfiles.agreed(tender).entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().mark())
                .collect(Collectors.joining("\n")));
    }

    /** @param shown the {@link #mark} of what was looked at */
    public Freezing handle(Tender tender, String shown, Signatory by) {
        return transactions.write(() -> {
            var now = findTender.held(tender.workspace(), tender.id());
            if (!(now.orElse(null) instanceof Tender.ProfilesClosed closed)) {
                return new Freezing.NotNow();
            }
            var incomplete = incomplete(closed);
            if (!incomplete.isEmpty()) {
                return new Freezing.Incomplete(incomplete);
            }
            if (!mark(closed).equals(shown)) {
                return new Freezing.Changed();
            }
            freeze(closed, by);
            return new Freezing.Frozen();
        });
    }

    private void freeze(Tender.ProfilesClosed tender, Signatory by) {
        var at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var team = raters.of(tender.workspace(), tender.id());
        var agreed = readProfiles.agreed(tender);
        readProfiles.ofTeam(tender).forEach(said -> {
            var lot = said.lot();
            var content = new ComposeContent(
                            tender,
                            findModel.handle(tender.text().model()),
                            said,
                            Optional.ofNullable(agreed.get(lot.id())).orElseThrow(),
                            team.stream()
                                    .filter(rater -> !rater.asked(List.of(lot)).isEmpty())
                                    .toList(),
                            findTender.zone(tender.workspace()),
                            Optional.empty())
                    .at(at, by.name());
            var text = ProfileText.of(content);
            profiles.freeze(tender, lot.id(), new FrozenProfile(1, at, by.named(), text.fingerprint(), text.text()));
        });
        tenders.agree(tender.agree(at));
        note.handle(tender, TenderHappening.PROFILES_FROZEN, by, "");
    }
}
