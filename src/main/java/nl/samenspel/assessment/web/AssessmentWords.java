package nl.samenspel.assessment.web;

import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Promise;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.TermsProblem;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.platform.Spoken;
import org.springframework.modulith.NamedInterface;

/** What the terms of a wave are called. */
@NamedInterface("words")
public final class AssessmentWords {

    public static final Spoken<Questionnaire.Part> QUESTIONNAIRE =
            Spoken.of("assessment.questionnaire", Questionnaire.Part.class);
    public static final Spoken<Questionnaire.Part> QUESTIONNAIRE_TEXT = QUESTIONNAIRE.ending("text");
    public static final Spoken<Module> MODULE = Spoken.of("assessment.modules", Module.class);
    public static final Spoken<Module> MODULE_TEXT = MODULE.ending("text");
    public static final Spoken<Promise> PROMISE = Spoken.of("assessment.disclosure", Promise.class);
    public static final Spoken<Promise> PROMISE_TEXT = PROMISE.ending("text");
    public static final Spoken<RevealRule> REVEAL_RULE = Spoken.of("assessment.reveal-rule", RevealRule.class);
    public static final Spoken<RevealRule> REVEAL_RULE_TEXT = REVEAL_RULE.ending("text");
    public static final Spoken<ForRespondents> FOR_RESPONDENTS =
            Spoken.of("assessment.for-respondents", ForRespondents.class);
    public static final Spoken<ForRespondents> FOR_RESPONDENTS_TEXT = FOR_RESPONDENTS.ending("text");
    public static final Spoken<Weighting> WEIGHTING = Spoken.of("assessment.weighting", Weighting.class);
    public static final Spoken<Weighting> WEIGHTING_TEXT = WEIGHTING.ending("text");

    /** What one of a month is called as long as nobody calls it otherwise. */
    static final Spoken<Questionnaire.Part> PROPOSED_NAME = Spoken.of("assessment.name", Questionnaire.Part.class);

    static final Spoken<WaveField> FIELD = Spoken.of("assessment.field", WaveField.class);
    static final Spoken<TermsProblem.Cause> PROBLEM = Spoken.of("assessment.problem", TermsProblem.Cause.class);

    private AssessmentWords() {}
}
