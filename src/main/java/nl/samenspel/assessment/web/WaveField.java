package nl.samenspel.assessment.web;

/** What is filled in about a wave. */
enum WaveField {
    NAME,
    CLOSES_ON,
    MODEL,
    QUESTIONNAIRE,
    MODULES,
    ASPECTS,
    LOOK_BACK,
    EXPECTED,
    DISCLOSURE,
    THRESHOLD,
    REVEAL_RULE,
    FOR_RESPONDENTS,
    WEIGHTING
}
