package org.hearsay.syntax;

import java.util.regex.Pattern;

/** How English verbs and adjectives end that lose an "e" before "-ed", "-ing", "-er". */
final class Endings {
    private static final Pattern DROPPED =
            Pattern.compile(".*(?:[aeiouy](?:[vczsg]|at|it|ut|et)|[^aeiou]at|i[nrl]at|[rlnd][cgsv]|[^aeiou]l|u|[aeo]k|"
                    + "[^aeiouy][iou][mnrdlkp]|[aeiou]r[cgsv]|ysz|iz|yz|is|ur|ak|ok|ad|id|ud|ag|ub|ib|am|um|op|yp|ip)");
    private static final Pattern KEPT = Pattern.compile(
            ".*(?:[aeiou]{2}[mnrdlkpt]|[^aeiou]{2}|er|en|on|an|in|or|el|al|ol|it|et|ow|aw|ew|ay|oy|ey|w|y|x)");

    private Endings() {}

    /** Whether what is left of a word before its ending had an "e" more likely than not. */
    static boolean dropsE(String rest) {
        if (rest.matches(".*(?:[rln][cgsv]|dg|[^aeioulr]l|[bcdfgkptz]l)")) {
            return true;
        }
        return !KEPT.matcher(rest).matches() && DROPPED.matcher(rest).matches();
    }
}
