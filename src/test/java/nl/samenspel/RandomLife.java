package nl.samenspel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.samenspel.RandomWorld.Member;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.invitation.WithdrawInvitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.SubmitResponse;

/** How the people of a world answer: they try, change their minds, get a new link, and send in, in an order left to chance. */
final class RandomLife {

    private enum Step {
        HESITATE,
        NEW_LINK,
        ANSWER,
        SEND_IN,
        LEAVE
    }

    private record Turn(int who, Step step) {}

    private final Site site;
    private final RandomWorld world;
    private final Random random;
    private final WaveTerms terms;
    private final List<Invitation> invitations = new ArrayList<>();

    RandomLife(Site site, RandomWorld world, SiteWave wave, long seed) {
        this.site = site;
        this.world = world;
        this.random = new Random(seed);
        this.terms = wave.found().terms();
        for (Member member : world.members()) {
            var inviting =
                    site.use(InvitePeople.class).handle((Wave.Open) wave.found(), List.of(member.person()), "Femke");
            invitations.addAll(((InvitePeople.Inviting.Invited) inviting).invitations());
        }
    }

    /** @param halfway done once, somewhere in the middle */
    void live(Runnable halfway) {
        var turns = turns();
        for (int number = 0; number < turns.size(); number++) {
            if (number == turns.size() / 2) {
                halfway.run();
            }
            take(turns.get(number));
        }
    }

    private List<Turn> turns() {
        var waiting = new ArrayList<Deque<Step>>();
        world.members().forEach(member -> waiting.add(steps(member)));
        var turns = new ArrayList<Turn>();
        while (waiting.stream().anyMatch(steps -> !steps.isEmpty())) {
            int who = random.nextInt(waiting.size());
            var next = waiting.get(who).poll();
            if (next != null) {
                turns.add(new Turn(who, next));
            }
        }
        return turns;
    }

    private Deque<Step> steps(Member member) {
        var steps = new ArrayDeque<Step>();
        for (int times = random.nextInt(3); times > 0; times--) {
            steps.add(Step.HESITATE);
        }
        if (random.nextInt(6) == 0) {
            steps.add(Step.NEW_LINK);
        }
        steps.add(Step.ANSWER);
        if (member.sendsIn()) {
            steps.add(Step.SEND_IN);
            if (random.nextInt(4) == 0) {
                steps.add(Step.HESITATE);
                steps.add(Step.ANSWER);
            }
        } else if (member.leaves()) {
            steps.add(Step.LEAVE);
        }
        return steps;
    }

    private void take(Turn turn) {
        var who = invitations.get(turn.who);
        switch (turn.step) {
            case HESITATE -> save(who, someAnswers());
            case ANSWER -> answer(who, world.members().get(turn.who));
            case SEND_IN -> {
                var _ = site.use(SubmitResponse.class).handle(who);
            }
            case NEW_LINK ->
                invitations.set(
                        turn.who,
                        site.use(ReissueLink.class).handle(who, "Femke").orElseThrow());
            case LEAVE -> {
                var _ = site.use(WithdrawInvitation.class).handle(who, "Femke");
            }
        }
    }

    private Map<Question, Answer> someAnswers() {
        var some = new HashMap<Question, Answer>();
        for (int times = 0; times < 5; times++) {
            var question =
                    world.questions().get(random.nextInt(world.questions().size()));
            some.put(
                    question, Answer.rated(1 + random.nextInt(world.instrument().choices(question))));
        }
        return some;
    }

    private void answer(Invitation who, Member member) {
        save(who, member.draft().answers());
        member.draft().remarks().forEach((aspect, text) -> {
            var _ = site.use(SaveAnswer.class).remark(who, terms, aspect, text);
        });
    }

    private void save(Invitation who, Map<Question, Answer> answers) {
        var _ = site.use(SaveAnswer.class).answers(who, terms, answers);
    }
}
