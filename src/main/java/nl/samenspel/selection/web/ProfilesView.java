package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * What each lot needs, side by side.
 *
 * @param lead where the figures come from
 * @param radar SVG, or empty where there are too many lots for one
 * @param strip HTML with SVG
 * @param multiples likewise, or empty
 * @param lots in their order
 * @param rows an aspect each, those on which the lots differ most first
 */
public record ProfilesView(
        List<Frame.Place> trail,
        String lead,
        String radar,
        String strip,
        String multiples,
        List<LotLink> lots,
        List<Row> rows) {

    /** @param state how far it is with the lot */
    public record LotLink(String letter, String name, String state, String address) {}

    /** @param cells what each lot needs of the aspect */
    public record Row(String aspect, List<String> cells, String apart) {}
}
