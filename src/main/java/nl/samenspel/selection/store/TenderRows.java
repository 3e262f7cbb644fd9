package nl.samenspel.selection.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.schema.tables.records.TenderLotRecord;
import nl.samenspel.schema.tables.records.TenderRecord;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.LotText;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import nl.samenspel.selection.TenderText;
import org.jspecify.annotations.Nullable;

/** Tenders and lots as they are stored. */
final class TenderRows {

    private static final String BETWEEN = " ";

    private TenderRows() {}

    /** All that can change while it is prepared. */
    static TenderRecord row(TenderText text) {
        return new TenderRecord()
                .setName(text.name())
                .setOrganisation(text.organisation())
                .setReference(text.reference())
                .setService(text.service())
                .setAnswersBy(text.answersBy())
                .setPublishedOn(text.planned().published().orElse(null))
                .setOffersBy(text.planned().offersBy().orElse(null))
                .setAwardedOn(text.planned().awarded().orElse(null))
                .setModel(text.model().toString())
                .setThreshold(threshold(text.disclosure()));
    }

    private static @Nullable Short threshold(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.Open _ -> null;
            case Disclosure.Anonymous(int threshold) -> (short) threshold;
        };
    }

    static Tender tender(TenderRecord row) {
        var workspace = new WorkspaceId(row.getWorkspaceId());
        var id = new TenderId(row.getTenderId());
        var text = text(row);
        if (row.getOpenedAt() == null) {
            return new Tender.Prepared(workspace, id, text);
        }
        if (row.getClosedAt() == null) {
            return new Tender.ProfilesOpen(workspace, id, text, row.getOpenedAt());
        }
        var closed = new Tender.ProfilesClosed(workspace, id, text, row.getOpenedAt(), row.getClosedAt());
        return row.getAgreedAt() == null ? closed : closed.agree(row.getAgreedAt());
    }

    private static TenderText text(TenderRecord row) {
        return new TenderText(
                row.getName(),
                row.getOrganisation(),
                row.getReference(),
                row.getService(),
                row.getAnswersBy(),
                new TenderText.PlannedDays(
                        Optional.ofNullable(row.getPublishedOn()),
                        Optional.ofNullable(row.getOffersBy()),
                        Optional.ofNullable(row.getAwardedOn())),
                ModelVersion.of(row.getModel()),
                Optional.ofNullable(row.getThreshold())
                        .<Disclosure>map(Disclosure.Anonymous::new)
                        .orElseGet(Disclosure.Open::new));
    }

    /** All of it but where it belongs. */
    static TenderLotRecord row(Lot lot) {
        var text = lot.text();
        return new TenderLotRecord()
                .setLotId(lot.id().value())
                .setName(text.name())
                .setService(text.service())
                .setNature((short) text.nature())
                .setDirecting(text.directing().stream().sorted().map(Slug::of).collect(Collectors.joining(BETWEEN)));
    }

    static Lot lot(TenderLotRecord row) {
        return new Lot(
                new LotId(row.getLotId()),
                new LotText(
                        row.getName(),
                        row.getService(),
                        row.getNature(),
                        Arrays.stream(row.getDirecting().split(BETWEEN, -1))
                                .filter(part -> !part.isEmpty())
                                .map(part -> Slug.stored(DirectingPart.class, part))
                                .collect(Collectors.toSet())));
    }
}
