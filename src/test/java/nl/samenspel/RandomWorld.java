package nl.samenspel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.response.Draft;

/**
 * People of two parties, and what each of them answers in the end.
 *
 * @param questions all that are asked
 */
record RandomWorld(
        PerParty<Disclosure> disclosure, Instrument instrument, List<Question> questions, List<Member> members) {

    private static final List<GovernanceLevel> LEVELS = List.of(GovernanceLevel.values());

    /** From so many people on some figures tell which answers belong to one person (method D5). */
    private static final int LINKED_FROM = 10;

    /**
     * Somebody who was invited.
     *
     * @param leaves is taken off the list, where that is allowed
     * @param sendsIn otherwise the answers remain a draft
     */
    record Member(Person person, boolean leaves, boolean sendsIn, Draft draft) {

        Member answering(Map<Question, Answer> other) {
            return new Member(person, leaves, sendsIn, new Draft(other, draft.remarks()));
        }
    }

    private record Asked(String aspect, Measure measure) {
        static Asked in(Question question) {
            return new Asked(question.aspect(), question.measure());
        }
    }

    static RandomWorld of(long seed, Instrument instrument, List<Question> questions) {
        var random = new Random(seed);
        var disclosure = PerParty.each(_ -> disclosure(random));
        var members = new ArrayList<Member>();
        double unknown = List.of(0.05, 0.2, 0.6).get(random.nextInt(3));
        for (Party party : Party.values()) {
            int people = 3 + random.nextInt(random.nextBoolean() ? 22 : 8);
            for (int number = 0; number < people; number++) {
                var level = LEVELS.get(random.nextInt(LEVELS.size()));
                var person = new Person("", party.slug() + number + "@example.org", party, level);
                var answers = answers(instrument, questions, unknown, random);
                var draft = new Draft(answers, remarks(questions, party.slug() + number, random));
                members.add(new Member(person, random.nextInt(12) == 0, random.nextInt(8) > 0, draft));
            }
        }
        return new RandomWorld(disclosure, instrument, questions, members);
    }

    private static Disclosure disclosure(Random random) {
        return random.nextInt(5) == 0 ? new Disclosure.Open() : new Disclosure.Anonymous(5 + random.nextInt(2));
    }

    /** The first question always gets a level, so that nobody who sends in drops out of the respondents. */
    private static Map<Question, Answer> answers(
            Instrument instrument, List<Question> questions, double unknown, Random random) {
        var answers = new HashMap<Question, Answer>();
        for (Question question : questions) {
            boolean rates = question.equals(questions.getFirst()) || random.nextDouble() >= unknown;
            answers.put(
                    question,
                    rates ? Answer.rated(1 + random.nextInt(instrument.choices(question))) : Answer.doNotKnow());
        }
        return answers;
    }

    private static Map<String, String> remarks(List<Question> questions, String of, Random random) {
        var remarks = new HashMap<String, String>();
        questions.stream()
                .filter(question -> question.measure() == Measure.IMPORTANCE)
                .forEach(question -> {
                    if (random.nextInt(6) == 0) {
                        remarks.put(question.aspect(), "said-of-" + question.aspect() + "-by-" + of + "-");
                    }
                });
        return remarks;
    }

    /** Those who count when the wave closes, if nobody leaves who has sent in. */
    List<Member> counted(Party party) {
        return members.stream()
                .filter(member -> member.person().party() == party && member.sendsIn())
                .toList();
    }

    /**
     * Other answers of the same people, of which everything that may be published is the same (method §10, tests 4 and 5): those of
     * a party that is too small are all different; among few, each question's answers are dealt out anew within a published group;
     * among more, or where nothing was promised, people of a group exchange all their answers.
     */
    RandomWorld twin(long seed) {
        var random = new Random(seed);
        Map<Person, Member> twins = new LinkedHashMap<>();
        for (Member member : members) {
            twins.put(member.person(), member.answering(answers(instrument, questions, 0.2, random)));
        }
        for (Party party : Party.values()) {
            var counted = counted(party);
            var people = counted.stream()
                    .collect(Collectors.toMap(member -> member.person().level(), _ -> 1, Integer::sum));
            Partition.choose(people, disclosure.of(party).threshold())
                    .ifPresent(partition -> partition
                            .blocks()
                            .forEach(block -> dealt(
                                            in(block, counted),
                                            counted.size() < LINKED_FROM
                                                    && disclosure.of(party).threshold() > 1,
                                            random)
                                    .forEach(member -> twins.put(member.person(), member))));
        }
        return new RandomWorld(disclosure, instrument, questions, List.copyOf(twins.values()));
    }

    private static List<Member> in(Block block, List<Member> members) {
        return members.stream()
                .filter(member -> block.levels().contains(member.person().level()))
                .toList();
    }

    private List<Member> dealt(List<Member> members, boolean eachQuestion, Random random) {
        var answers = new ArrayList<Map<Question, Answer>>();
        members.forEach(_ -> answers.add(new HashMap<>()));
        var order = shuffled(members.size(), random);
        var askedTogether = questions.stream()
                .collect(Collectors.groupingBy(Asked::in, LinkedHashMap::new, Collectors.toList()))
                .values();
        for (List<Question> together : askedTogether) {
            if (eachQuestion) {
                order = shuffled(members.size(), random);
            }
            for (int to = 0; to < members.size(); to++) {
                var from = members.get(order.get(to)).draft().answers();
                var given = answers.get(to);
                together.forEach(question -> given.put(question, from.get(question)));
            }
        }
        return IntStream.range(0, members.size())
                .mapToObj(number -> members.get(number).answering(answers.get(number)))
                .toList();
    }

    private static List<Integer> shuffled(int size, Random random) {
        var order = IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        return order;
    }
}
