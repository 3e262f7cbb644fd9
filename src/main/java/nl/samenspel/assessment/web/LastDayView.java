package nl.samenspel.assessment.web;

import nl.samenspel.platform.web.Problems;

/**
 * The form that moves a last day.
 *
 * @param now until when answers are accepted, in a sentence
 * @param hour when on the last day the wave closes, in a sentence
 * @param typed the day as it was typed, right or wrong
 */
public record LastDayView(WaveAddresses at, String wave, String now, String hour, String typed, Problems problems) {}
