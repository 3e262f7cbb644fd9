package nl.samenspel.account.web;

import java.util.List;
import nl.samenspel.account.Member;
import nl.samenspel.platform.web.Visit;

/**
 * The people whose places a newcomer may take in the demonstration.
 *
 * @param againAt where it is made again in the language of the page; empty where it is told in that already
 */
public record DemonstrationView(List<Person> people, String throwAwayAt, String againAt) {

    /**
     * @param grant which role is taken
     * @param does what the role does, in a sentence
     */
    public record Person(String grant, String name, String role, String does) {

        static Person of(Visit visit, Member member) {
            var role = RoleWords.of(visit, member.role());
            var does = RoleWords.does(visit, member.role());
            return new Person(member.grant().toString(), member.account().name(), role, does);
        }
    }
}
