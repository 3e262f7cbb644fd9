package nl.samenspel.dialogue.web;

import nl.samenspel.platform.web.QrCode;

/**
 * What the wall shows.
 *
 * @param hidden whether it shows nothing for the moment
 * @param votes what is shown of votes, in a sentence
 * @param typed the address of the way in, as people type it
 */
public record ScreenView(
        StageView stage,
        boolean hidden,
        String votes,
        String code,
        String typed,
        QrCode qrCode,
        long version,
        String stream) {}
