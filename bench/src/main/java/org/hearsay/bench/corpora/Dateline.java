package org.hearsay.bench.corpora;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Published;

/** The day of publication in the first words of a text whose mark-up is lost: "Wed 05 Apr 2017", "Posted on August 3 2016", "06.04.2017". */
final class Dateline {
    /** Characters from the beginning in which a dateline stands. */
    private static final int REACH = 260;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DAY = "(?<day>[0-3]?\\d)";
    private static final String YEAR = "(?<year>20\\d\\d)";

    /** A year may be grown together with what stands around it: "Oct 042017", "02.10.2017Get short URL". */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\b" + DAY + "[ -]" + MONTH + "[ -]" + YEAR),
            Pattern.compile("\\b" + MONTH + " " + DAY + "(?:,? )?" + YEAR),
            Pattern.compile("\\b" + DAY + "[.-](?<number>[01]?\\d)[.-]" + YEAR));

    /** "On August 21 2013 the regime fired" tells of a day, it is not one of publication. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\b(?:on|of|since|until|by)\\s+$");

    private static final Pattern POSTED = Pattern.compile("(?i)\\bposted on\\s+$");

    private Dateline() {}

    static Optional<Published> of(String text) {
        String start = text.substring(0, Math.min(text.length(), REACH));
        Optional<Published> first = Optional.empty();
        int at = REACH;
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(start);
            while (matcher.find() && matcher.start() < at) {
                String before = start.substring(0, matcher.start());
                boolean told =
                        TOLD.matcher(before).find() && !POSTED.matcher(before).find();
                Optional<Published> day = told ? Optional.empty() : day(matcher);
                if (day.isPresent()) {
                    first = day;
                    at = matcher.start();
                }
            }
        }
        return first;
    }

    private static Optional<Published> day(Matcher matcher) {
        int month = matcher.namedGroups().containsKey("month")
                ? MONTHS.indexOf(matcher.group("month").toLowerCase(Locale.ROOT)) + 1
                : Integer.parseInt(matcher.group("number"));
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day")));
            return Optional.of(new Published(day, null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
