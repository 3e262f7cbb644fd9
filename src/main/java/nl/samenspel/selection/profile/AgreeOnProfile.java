package nl.samenspel.selection.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.samenspel.account.Signatory;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.NoteTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderHappening;

/** Writes down what a team agreed of a lot, until it is frozen. */
@UseCase
public class AgreeOnProfile {

    private final Profiles profiles;
    private final ReadProfiles readProfiles;
    private final FindTender findTender;
    private final FindModel findModel;
    private final NoteTender note;
    private final Transactions transactions;

    AgreeOnProfile(
            Profiles profiles,
            ReadProfiles readProfiles,
            FindTender findTender,
            FindModel findModel,
            NoteTender note,
            Transactions transactions) {
        this.profiles = profiles;
        this.readProfiles = readProfiles;
        this.findTender = findTender;
        this.findModel = findModel;
        this.note = note;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Agreeing {

        record Agreed() implements Agreeing {}

        /** @param problems slug of an aspect → what stands in the way */
        record Refused(Map<String, Set<AgreedAspect.Problem>> problems) implements Agreeing {}

        /** Somebody else wrote something meanwhile. */
        record Clash(AgreedProfile stored) implements Agreeing {}

        /** It is frozen, or the answers are not closed yet. */
        record NotNow() implements Agreeing {}
    }

    /** @param shown the {@link AgreedProfile#mark} of what the form showed */
    public Agreeing handle(Tender tender, Lot lot, String shown, AgreedProfile profile, Signatory by) {
        var levels = findModel.handle(tender.text().model()).levels();
        return transactions.write(() -> {
            var now = findTender.held(tender.workspace(), tender.id());
            if (!(now.orElse(null) instanceof Tender.ProfilesClosed closed)) {
                return new Agreeing.NotNow();
            }
            var stored = readProfiles.agreed(closed, lot.id());
            if (stored.equals(profile)) {
                return new Agreeing.Agreed();
            }
            var problems = new LinkedHashMap<String, Set<AgreedAspect.Problem>>();
            profile.aspects().forEach((aspect, agreed) -> {
                var found = agreed.problems(levels);
                if (!found.isEmpty()) {
                    problems.put(aspect, found);
                }
            });
            if (!problems.isEmpty()) {
                return new Agreeing.Refused(problems);
            }
            if (!stored.mark().equals(shown)) {
                return new Agreeing.Clash(stored);
            }
            profiles.agree(closed, lot.id(), profile);
            note.handle(closed, TenderHappening.PROFILE_AGREED, by, lot.name());
            return new Agreeing.Agreed();
        });
    }
}
