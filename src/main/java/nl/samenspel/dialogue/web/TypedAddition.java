package nl.samenspel.dialogue.web;

import nl.samenspel.platform.web.Problems;

/**
 * What somebody did on the page of a record and needs another look.
 *
 * @param notice that the record says something else now than what was read; empty unless it does
 * @param text what was typed to stand beside it
 */
record TypedAddition(String notice, String text, Problems problems) {

    static TypedAddition nothing() {
        return new TypedAddition("", "", Problems.none());
    }
}
