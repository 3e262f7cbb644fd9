package nl.samenspel.selection.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.document.OfAspect;
import nl.samenspel.selection.document.ProfileContent;
import nl.samenspel.selection.document.ProfileText;
import nl.samenspel.selection.profile.FrozenProfile;
import nl.samenspel.selection.rating.TeamRole;
import nl.samenspel.selection.web.DocumentView.Fact;

/** Puts a frozen profile in the visitor’s words: all that it says is read from its text. */
record DocumentPage(Visit visit, AssessmentModel model, FrozenProfile frozen, ZoneId zone) {

    DocumentView view(List<Frame.Place> trail, String textAt) {
        var content = content();
        return new DocumentView(
                trail,
                frozen.fingerprint(),
                visit.say(
                        "selection.document.frozen",
                        visit.words().moment(frozen.at(), zone),
                        frozen.by(),
                        frozen.version()),
                facts(content),
                content.aspects().stream().map(this::part).toList(),
                List.of(
                        visit.say("selection.document.rule.weights"),
                        visit.say(
                                "selection.document.rule.excess",
                                visit.say(
                                        "selection.number.exact",
                                        content.parameters().excess())),
                        visit.say("selection.document.rule.missing"),
                        visit.say("selection.document.rule.minimum"),
                        visit.say("selection.document.rule.ties"),
                        visit.say("selection.document.rule.withdrawal"),
                        visit.say("selection.document.rule.source"),
                        visit.say("selection.document.rule.method", content.method())),
                textAt);
    }

    private ProfileContent content() {
        return switch (ProfileText.read(frozen.text())) {
            case ProfileText.Reading.Read(ProfileContent content) -> content;
            case ProfileText.Reading.Unreadable unreadable ->
                throw new IllegalStateException("What was frozen cannot be read: " + unreadable);
        };
    }

    private List<Fact> facts(ProfileContent content) {
        var facts = new ArrayList<Fact>();
        add(facts, "selection.field.organisation", content.organisation());
        add(facts, "selection.field.reference", content.reference());
        add(facts, "selection.document.subject", content.subject());
        content.team().ifPresent(team -> {
            add(facts, "selection.document.team", Optional.of(functions(team.functions())));
            add(facts, "selection.document.answered", team.answeredUntil());
            add(facts, "selection.document.agreed", team.agreedOn());
        });
        add(facts, "selection.document.model", Optional.of(content.model().version()));
        return facts;
    }

    private void add(List<Fact> facts, String label, Optional<String> text) {
        text.ifPresent(said -> facts.add(new Fact(visit.say(label), said)));
    }

    /** Such as 2 × business, procurement. */
    private String functions(List<String> functions) {
        return functions.stream()
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> (one.getValue() > 1 ? one.getValue() + " × " : "")
                        + visit.say(SelectionWords.ROLE, Slug.stored(TeamRole.class, one.getKey())))
                .collect(Collectors.joining(", "));
    }

    private DocumentView.Part part(OfAspect aspect) {
        var facts = new ArrayList<Fact>();
        add(facts, "selection.lot-profile.relevance", aspect.relevance());
        add(facts, "selection.document.importance", aspect.importance().map(this::number));
        add(facts, "selection.lot-profile.reason", aspect.reason());
        add(facts, "selection.lot-profile.minimum", aspect.minimum().map(this::number));
        add(facts, "selection.lot-profile.minimum-reason", aspect.minimumReason());
        add(facts, "selection.lot-profile.not-agreed", aspect.notAgreed());
        add(facts, "selection.document.answers.level", aspect.desiredAnswers().map(this::answers));
        add(
                facts,
                "selection.document.answers.importance",
                aspect.importanceAnswers().map(this::answers));
        var requirement = aspect.level().flatMap(level -> model.requirement(aspect.aspect(), (int) Math.floor(level)));
        return new DocumentView.Part(
                said(aspect.name()),
                visit.words().percent(aspect.weight() / 100.0),
                aspect.level().map(level -> level(aspect, level)).orElse("–"),
                facts,
                IntStream.range(0, aspect.levels().size())
                        .mapToObj(place -> (place + 1) + ". "
                                + said(aspect.levels().get(place).name()) + ". "
                                + said(aspect.levels().get(place).text()))
                        .map(String::strip)
                        .toList(),
                requirement.map(one -> one.asked().in(visit.language())).orElse(""),
                requirement.map(one -> one.evidence().in(visit.language())).orElse(""));
    }

    private String said(Map<String, String> inLanguages) {
        return inLanguages.getOrDefault(visit.language().tag(), "");
    }

    private String number(double number) {
        return visit.say("selection.number", number);
    }

    /** A level between two is told by its number alone. */
    private String level(OfAspect aspect, double level) {
        return level == Math.rint(level)
                ? number(level) + ". "
                        + said(aspect.levels().get((int) level - 1).name())
                : number(level);
    }

    private String answers(OfAspect.Answers answers) {
        var given = answers.given().stream().map(this::number).collect(Collectors.joining(", "));
        return answers.doNotKnow()
                .filter(people -> people > 0)
                .map(people -> visit.say("selection.document.answers.unknown", given, people))
                .orElse(given);
    }
}
