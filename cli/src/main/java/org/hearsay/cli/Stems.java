package org.hearsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each article a file name of its own, without ending: the last part of its address where no other article has the same,
 * else its path below the folder that was named, else the whole address, else that with a number. Since a second article may
 * turn up late, the first one may have to move.
 *
 * <p>Names are relative, stay inside the folder, and differ even where capitals do not count.
 */
final class Stems {
    private static final Pattern ENDING = Pattern.compile("\\.(?:txt|html?|xhtml|jsonl)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*:/*");

    private static final Pattern SLASH = Pattern.compile("/");

    /** Not allowed in file names on some system, or taken for something else there. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}<>:\"|?*\\\\]");

    /** File systems take names of 255 bytes; a letter is up to four. */
    private static final int LONGEST = 60;

    /**
     * A name for an article.
     *
     * @param name where it goes
     * @param moves articles that must go elsewhere before, from their old name to their new one, in this order
     */
    record Naming(String name, Map<String, String> moves) {}

    /** Level of an address's last part that several articles share: none of them goes by it alone. */
    private static final int VACATED = -1;

    private static final int WHOLE_ADDRESS = 2;

    private record Holder(String uri, int level, String name) {}

    private final List<String> folders;
    private final Map<String, Holder> holders = new HashMap<>();

    /** @param folders the paths that were named on the command line */
    Stems(List<String> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Names the next article. */
    Naming name(String uri) {
        Map<String, String> moves = new LinkedHashMap<>();
        return new Naming(place(uri, 0, moves), moves);
    }

    private String place(String uri, int level, Map<String, String> moves) {
        String name = candidate(uri, level);
        String key = name.toLowerCase(Locale.ROOT);
        Holder holder = holders.get(key);
        if (holder == null || (holder.level() == VACATED && level > 0)) {
            holders.put(key, new Holder(uri, level, name));
            return name;
        }
        if (holder.level() == level && level < WHOLE_ADDRESS && !holder.uri().equals(uri)) {
            holders.put(key, new Holder("", VACATED, name));
            String moved = place(holder.uri(), level + 1, moves);
            if (!moved.equals(holder.name())) {
                moves.put(holder.name(), moved);
            }
        }
        return place(uri, level + 1, moves);
    }

    private String candidate(String uri, int level) {
        String path = ENDING.matcher(uri).replaceFirst("");
        return switch (level) {
            case 0 -> clean(path.substring(path.replaceFirst("/+$", "").lastIndexOf('/') + 1));
            case 1 -> clean(below(path));
            case 2 -> clean(path);
            default -> clean(path) + "-" + (level - 1);
        };
    }

    private String below(String path) {
        for (String folder : folders) {
            String start = folder.endsWith("/") ? folder : folder + "/";
            if (path.startsWith(start)) {
                return path.substring(start.length());
            }
        }
        return path;
    }

    private static String clean(String path) {
        Matcher scheme = SCHEME.matcher(path);
        List<String> parts = new ArrayList<>();
        for (String part : SLASH.split(scheme.replaceFirst(""), -1)) {
            String fit = UNFIT.matcher(part).replaceAll("_").replaceFirst("^\\.+", "");
            if (!fit.isEmpty()) {
                parts.add(fit.substring(
                        0, fit.offsetByCodePoints(0, Math.min(LONGEST, fit.codePointCount(0, fit.length())))));
            }
        }
        String name = String.join("/", parts);
        return name.isEmpty() || name.equals("-") ? "standard-input" : name;
    }
}
