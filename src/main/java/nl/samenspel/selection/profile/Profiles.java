package nl.samenspel.selection.profile;

import java.util.List;
import java.util.Map;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;

/** Where what teams agree on is kept, and what was frozen of it. */
public interface Profiles {

    /** Of the lots of which something is agreed; aspects in no order. */
    Map<LotId, Map<String, AgreedAspect>> agreed(Tender tender);

    /** In place of what was agreed of the lot before. */
    void agree(Tender tender, LotId lot, AgreedProfile profile);

    /** Of each lot all versions, the latest first. */
    Map<LotId, List<FrozenProfile>> frozen(Tender tender);

    void freeze(Tender tender, LotId lot, FrozenProfile profile);
}
