package nl.samenspel.bench;

import java.util.Locale;

/** Prints figures as rows of a table in Markdown, as soon as they are known. */
final class Table {

    Table() {
        System.out.println("| what | Samenspel | ceiling | ratio |\n|---|---|---|---|");
    }

    void row(String what, String unit, double ours, double ceiling) {
        line(what, number(ours) + " " + unit, number(ceiling) + " " + unit, ceiling == 0 ? "" : number(ours / ceiling) + " ×");
    }

    void row(String what, String unit, double ours) {
        line(what, number(ours) + " " + unit, "", "");
    }

    /** Of something that the product is held beside elsewhere. */
    void ceiling(String what, String unit, double ceiling) {
        line(what, "", number(ceiling) + " " + unit, "");
    }

    private static void line(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }
}
