package nl.samenspel.invitation.sheet;

import java.util.List;
import java.util.Optional;
import nl.samenspel.invitation.Person;
import nl.samenspel.invitation.sheet.PeopleSheet.Cause;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * One row of a sheet of people.
 *
 * @param names what the parties call themselves
 */
record SheetPerson(SheetHeading heading, List<String> cells, PerParty<String> names) {

    /** What is unclear about it, if anything. */
    Optional<Cause> cause() {
        if (name().isEmpty() && email().isEmpty()) {
            return Optional.of(Cause.NOBODY);
        }
        if (name().length() > Person.LONGEST_NAME) {
            return Optional.of(Cause.NAME_TOO_LONG);
        }
        if (!email().isEmpty()
                && (email().length() > Person.LONGEST_EMAIL || !mailbox().isAddress())) {
            return Optional.of(Cause.EMAIL);
        }
        if (party().isEmpty()) {
            return Optional.of(Cause.PARTY);
        }
        return level().isPresent() ? Optional.empty() : Optional.of(Cause.LEVEL);
    }

    /** Whoever it is; to be asked where nothing is unclear. */
    Person person() {
        return new Person(name(), email(), party().orElseThrow(), level().orElseThrow());
    }

    private String name() {
        var name = heading.name(cells);
        return name.isEmpty() ? mailbox().name() : name;
    }

    private Mailbox mailbox() {
        return Mailbox.of(heading.cell(cells, Column.EMAIL));
    }

    String email() {
        return mailbox().address();
    }

    String partyCell() {
        return heading.cell(cells, Column.PARTY);
    }

    private Optional<Party> party() {
        return Choices.party(partyCell(), names);
    }

    Optional<Party> nearParty() {
        return Choices.nearParty(partyCell(), names);
    }

    String levelCell() {
        return heading.cell(cells, Column.LEVEL);
    }

    private Optional<GovernanceLevel> level() {
        return Choices.level(levelCell());
    }

    Optional<GovernanceLevel> nearLevel() {
        return Choices.nearLevel(levelCell());
    }
}
