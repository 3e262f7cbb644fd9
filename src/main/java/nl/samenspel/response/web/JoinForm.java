package nl.samenspel.response.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.ShortText;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;
import org.jspecify.annotations.Nullable;

/** What somebody says of himself to take part; the ticket makes that sending it twice is joining once. */
record JoinForm(
        @Nullable String ticket,
        @Nullable String name,
        @Nullable String level) {

    static JoinForm empty() {
        return new JoinForm(null, null, null);
    }

    String typedName() {
        return Typed.line(name);
    }

    Optional<GovernanceLevel> chosenLevel() {
        return Optional.ofNullable(level).flatMap(slug -> Slug.parse(GovernanceLevel.class, slug));
    }

    String validTicket() {
        return ticket != null && Secrets.isToken(ticket) ? ticket : Secrets.token();
    }

    Problems problems(Visit visit) {
        var problems = Problems.none();
        if (!typedName().isEmpty() && !ShortText.isName(typedName())) {
            problems.add("name", visit.say("response.join.name.long", ShortText.LONGEST_NAME));
        }
        if (chosenLevel().isEmpty()) {
            problems.add("level", visit.say("response.join.level.none"));
        }
        return problems;
    }

    JoinView view(String address, Visit visit, String party, String lead, Problems problems) {
        List<JoinView.Choice> choices = Arrays.stream(GovernanceLevel.values())
                .map(one -> new JoinView.Choice(
                        one.slug(),
                        visit.say(Names.LEVEL, one),
                        visit.say(Names.LEVEL_TEXT, one),
                        chosenLevel().filter(one::equals).isPresent()))
                .toList();
        return new JoinView(address, validTicket(), party, lead, typedName(), choices, problems);
    }
}
