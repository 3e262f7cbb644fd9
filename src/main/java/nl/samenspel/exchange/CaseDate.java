package nl.samenspel.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in a case file: 2026-03-20, or as a spreadsheet writes that when it saves the file (20-3-2026, 20.03.2026, 3/20/2026). */
sealed interface CaseDate {
    Pattern BY_YEAR = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    Pattern BY_DAY = Pattern.compile("([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})");

    record Day(LocalDate day) implements CaseDate {}

    /** With strokes some write the day first and some the month. */
    record TwoDays() implements CaseDate {}

    record NoDay() implements CaseDate {}

    static CaseDate of(String text) {
        Matcher byYear = BY_YEAR.matcher(text);
        if (byYear.matches()) {
            return day(byYear.group(1), byYear.group(2), byYear.group(3));
        }
        Matcher byDay = BY_DAY.matcher(text);
        if (!byDay.matches()) {
            return new NoDay();
        }
        CaseDate dayFirst = day(byDay.group(4), byDay.group(3), byDay.group(1));
        CaseDate monthFirst =
                byDay.group(2).equals("/") ? day(byDay.group(4), byDay.group(1), byDay.group(3)) : new NoDay();
        if (dayFirst instanceof Day && monthFirst instanceof Day) {
            return dayFirst.equals(monthFirst) ? dayFirst : new TwoDays();
        }
        return dayFirst instanceof Day ? dayFirst : monthFirst;
    }

    private static CaseDate day(String year, String month, String day) {
        try {
            return new Day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return new NoDay();
        }
    }
}
