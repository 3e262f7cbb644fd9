package nl.samenspel.selection.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.invitation.sheet.Column;
import nl.samenspel.invitation.sheet.Mailbox;
import nl.samenspel.invitation.sheet.SheetHeading;
import nl.samenspel.platform.TidyText;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotText;
import nl.samenspel.selection.rating.TeamMember;
import nl.samenspel.selection.rating.TeamRole;
import nl.samenspel.selection.sheet.TeamSheet.Cause;
import nl.samenspel.selection.sheet.TeamSheet.UnclearRow;

/** One row of a sheet of a team. */
record TeamRow(SheetHeading heading, List<String> cells, List<Lot> lots) {

    private static final Pattern BETWEEN_LOTS = Pattern.compile("[;,|\\n]+");

    /** What is unclear about it, if anything. */
    Optional<UnclearRow> unclear(String text) {
        var email = mailbox().address();
        if (name().isEmpty() && email.isEmpty()) {
            return Optional.of(new UnclearRow(text, Cause.NOBODY, ""));
        }
        if (name().length() > TeamMember.LONGEST_NAME) {
            return Optional.of(new UnclearRow(text, Cause.NAME_TOO_LONG, ""));
        }
        if (!email.isEmpty()
                && (email.length() > TeamMember.LONGEST_EMAIL || !mailbox().isAddress())) {
            return Optional.of(new UnclearRow(text, Cause.EMAIL, email));
        }
        if (role().isEmpty()) {
            return Optional.of(new UnclearRow(text, Cause.ROLE, roleCell()));
        }
        return lotNames().stream()
                .filter(name -> lot(name).isEmpty())
                .findFirst()
                .map(name -> new UnclearRow(text, Cause.LOT, name));
    }

    /** Whoever it is; to be asked where nothing is unclear. */
    TeamMember member() {
        return new TeamMember(
                name(),
                mailbox().address(),
                role().orElseThrow(),
                Optional.of(lotNames().stream()
                                .map(name -> lot(name).orElseThrow().id())
                                .collect(Collectors.toSet()))
                        .filter(some -> !some.isEmpty()));
    }

    private String name() {
        var name = heading.name(cells);
        return name.isEmpty() ? mailbox().name() : name;
    }

    private Mailbox mailbox() {
        return Mailbox.of(heading.cell(cells, Column.EMAIL));
    }

    private String roleCell() {
        return heading.cell(cells, Column.ROLE);
    }

    /** Whoever says nothing of a role has none of those that are named. */
    private Optional<TeamRole> role() {
        return roleCell().isEmpty() ? Optional.of(TeamRole.OTHER) : RoleNames.role(roleCell());
    }

    private List<String> lotNames() {
        var cell = heading.cell(cells, Column.LOTS);
        return !cell.isEmpty() && lot(cell).isPresent()
                ? List.of(cell)
                : Arrays.stream(BETWEEN_LOTS.split(cell))
                        .map(TidyText::of)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    private Optional<Lot> lot(String name) {
        return lots.stream()
                .filter(lot -> lot.text().isNamedLike(LotText.called(name)))
                .findFirst();
    }
}
