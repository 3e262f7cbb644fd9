package nl.samenspel.improvement.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.ActionNote;
import nl.samenspel.improvement.programme.ActionText;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.schema.tables.records.ProgrammeActionRecord;
import nl.samenspel.schema.tables.records.ProgrammeNoteRecord;

/** Actions as rows. */
final class ActionRows {

    private ActionRows() {}

    static Action action(ProgrammeActionRecord row, Owner owner, Map<String, Lift> lifts) {
        var text = new ActionText(
                row.getOccasion(),
                row.getDeed(),
                owner.party(),
                owner.name(),
                row.getDueOn(),
                Optional.ofNullable(row.getEffortDays()).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                lifts,
                row.getSign());
        return new Action(
                new ActionId(row.getActionId()),
                owner,
                text,
                progress(row),
                new PerParty<>(
                        Optional.ofNullable(row.getConfidenceCustomer()),
                        Optional.ofNullable(row.getConfidenceSupplier())),
                row.getPlace(),
                row.getAddedAt());
    }

    private static Progress progress(ProgrammeActionRecord row) {
        return switch (Slug.stored(Progress.Status.class, row.getStatus())) {
            case PLANNED -> new Progress.Planned();
            case UNDER_WAY -> new Progress.UnderWay();
            case DONE -> new Progress.Done(Objects.requireNonNull(row.getDoneOn()));
            case DROPPED -> new Progress.Dropped(row.getDroppedWhy());
        };
    }

    static ActionNote note(ProgrammeNoteRecord row) {
        return new ActionNote(
                row.getNotedAt(),
                row.getName(),
                Optional.ofNullable(row.getStatus()).map(status -> Slug.stored(Progress.Status.class, status)),
                row.getSaid());
    }

    /** All that can change. */
    static ProgrammeActionRecord row(Action action) {
        var text = action.text();
        var row = new ProgrammeActionRecord()
                .setPersonId(action.owner().id().value())
                .setOccasion(text.occasion())
                .setDeed(text.deed())
                .setDueOn(text.due())
                .setEffortDays(text.days().isPresent() ? text.days().getAsInt() : null)
                .setSign(text.sign())
                .setStatus(Slug.of(action.progress().status()))
                .setDoneOn(null)
                .setDroppedWhy("")
                .setConfidenceCustomer(action.confidence().customer().orElse(null))
                .setConfidenceSupplier(action.confidence().supplier().orElse(null))
                .setPlace(action.place());
        return switch (action.progress()) {
            case Progress.Planned _, Progress.UnderWay _ -> row;
            case Progress.Done(var on) -> row.setDoneOn(on);
            case Progress.Dropped(var why) -> row.setDroppedWhy(why);
        };
    }
}
