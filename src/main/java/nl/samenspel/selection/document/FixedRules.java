package nl.samenspel.selection.document;

/**
 * By which rules candidates are compared, each by a key that the method explains.
 *
 * @param weights how weights follow from importance
 * @param rounding of the weights that are published; the computation takes them unrounded
 * @param excess what becomes of a level above the wanted one
 * @param missing what becomes of a level that is not known
 * @param minimum what becomes of a level below the minimum
 * @param ties what becomes of two who fit equally well
 * @param withdrawal what becomes of the others when one withdraws
 */
public record FixedRules(
        String weights,
        String rounding,
        String excess,
        String missing,
        String minimum,
        String ties,
        String withdrawal) {

    /** Those of the method as it is. */
    public static final FixedRules OF_THE_METHOD = new FixedRules(
            "share-of-all-importance",
            "whole-percents-by-largest-remainder",
            "costs-a-part-of-a-level-too-few",
            "range-of-fits-without-rank",
            "told-beside-the-fit",
            "share-the-rank",
            "no-fit-of-another-changes");
}
