package nl.samenspel.account.web;

import java.util.Optional;
import nl.samenspel.account.Role;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.ShortText;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/** Who is to get which role, as it was typed. */
public record MemberForm(String name, String email, String role) {

    static final MemberForm BLANK = new MemberForm("", "", "");

    static MemberForm of(MultiValueMap<String, String> sent) {
        return new MemberForm(
                Typed.line(sent.getFirst("name")),
                Typed.line(sent.getFirst("email")),
                Typed.line(sent.getFirst("role")));
    }

    Problems problems(Visit visit, Optional<Role> chosen) {
        var problems = Problems.none();
        if (!ShortText.isName(name)) {
            problems.add("name", visit.say("account.members.problem.name"));
        }
        if (!ShortText.isEmail(email)) {
            problems.add("email", visit.say("account.problem.email"));
        }
        if (chosen.isEmpty()) {
            problems.add("role", visit.say("account.members.problem.role"));
        }
        return problems;
    }
}
