package nl.samenspel.selection.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.Tenders;
import nl.samenspel.selection.rating.Ratings;

/** Reads what a team said of each lot, what it agreed, and what was frozen. */
@UseCase
public class ReadProfiles {

    private final Tenders tenders;
    private final Ratings ratings;
    private final Profiles profiles;
    private final FindModel findModel;
    private final Transactions transactions;

    ReadProfiles(Tenders tenders, Ratings ratings, Profiles profiles, FindModel findModel, Transactions transactions) {
        this.tenders = tenders;
        this.ratings = ratings;
        this.profiles = profiles;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    /** What was said of each lot, in their order; empty until answers are counted. */
    public List<TeamProfile> ofTeam(Tender tender) {
        if (tender instanceof Tender.Prepared || tender instanceof Tender.ProfilesOpen) {
            return List.of();
        }
        var model = findModel.handle(tender.text().model());
        return transactions.read(() -> {
            var tally = ratings.counted(tender);
            var people = tenders.tookPart(tender);
            return tenders.lots(tender.workspace(), tender.id()).stream()
                    .map(lot -> TeamProfile.of(
                            model, tender.text().disclosure(), lot, people.getOrDefault(lot.id(), 0), tally))
                    .toList();
        });
    }

    /** What was agreed of a lot, with every aspect of the model. */
    public AgreedProfile agreed(Tender tender, LotId lot) {
        return filled(tender, transactions.read(() -> profiles.agreed(tender)).getOrDefault(lot, Map.of()));
    }

    /** The same of all lots. */
    public Map<LotId, AgreedProfile> agreed(Tender tender) {
        var agreed = transactions.read(() -> profiles.agreed(tender));
        var all = new LinkedHashMap<LotId, AgreedProfile>();
        transactions
                .read(() -> tenders.lots(tender.workspace(), tender.id()))
                .forEach(lot -> all.put(lot.id(), filled(tender, agreed.getOrDefault(lot.id(), Map.of()))));
        return all;
    }

    private AgreedProfile filled(Tender tender, Map<String, AgreedAspect> known) {
        var aspects = new LinkedHashMap<String, AgreedAspect>();
        findModel
                .handle(tender.text().model())
                .aspects()
                .forEach(
                        aspect -> aspects.put(aspect.slug(), known.getOrDefault(aspect.slug(), AgreedAspect.none(""))));
        return new AgreedProfile(aspects);
    }

    /** The version of a lot that holds; empty until it is frozen. */
    public Optional<FrozenProfile> frozen(Tender tender, LotId lot) {
        return versions(tender, lot).stream().findFirst();
    }

    /** The versions that hold, of the lots that are frozen. */
    public Map<LotId, FrozenProfile> frozen(Tender tender) {
        var frozen = new LinkedHashMap<LotId, FrozenProfile>();
        transactions.read(() -> profiles.frozen(tender)).forEach((lot, all) -> frozen.put(lot, all.getFirst()));
        return frozen;
    }

    /** All versions of a lot, the latest first. */
    public List<FrozenProfile> versions(Tender tender, LotId lot) {
        return transactions.read(() -> profiles.frozen(tender)).getOrDefault(lot, List.of());
    }
}
