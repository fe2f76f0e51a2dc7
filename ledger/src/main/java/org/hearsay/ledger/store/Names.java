package org.hearsay.ledger.store;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Names by what people write for them. A name that is written whole is that name, and a single word also that of any person who has it as the last
 * one. Only where nothing fits that way, a name fits that ends in these words; only where none does, one that has all of them.
 */
final class Names {
    private static final String ARTICLE = "the ";

    private final Handle handle;

    Names(Handle handle) {
        this.handle = handle;
    }

    /** Names, as keys have them, of this kind: {@link SearchKeys#ACTORS}, {@link SearchKeys#PLACE} or {@link SearchKeys#OUTLET}. */
    Set<String> of(String kind, String written) {
        String name = SearchKeys.name(written);
        List<String> words = SearchKeys.words(bare(name));
        if (words.isEmpty()) {
            return Set.of();
        }
        String rarest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        List<String> all = found(kind, rarest);
        Set<String> fitting =
                all.stream().filter(its -> bare(its).equals(bare(name))).collect(Collectors.toCollection(TreeSet::new));
        if (kind.equals(SearchKeys.ACTORS) && words.size() == 1) {
            fitting.addAll(found(SearchKeys.FAMILIES, rarest));
        }
        if (fitting.isEmpty()) {
            fitting = where(all, its -> ends(SearchKeys.words(its), words));
        }
        return fitting.isEmpty() ? where(all, its -> SearchKeys.words(its).containsAll(words)) : fitting;
    }

    /** Whether a name is one that is written so, and not only like it. */
    static boolean same(String name, String written) {
        return bare(name).equals(bare(SearchKeys.name(written)));
    }

    private static Set<String> where(List<String> names, Predicate<String> fits) {
        return names.stream().filter(fits).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean ends(List<String> words, List<String> last) {
        return words.size() >= last.size()
                && words.subList(words.size() - last.size(), words.size()).equals(last);
    }

    private static String bare(String name) {
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()).strip() : name;
    }

    private List<String> found(String field, String word) {
        return handle.createQuery("select name from name where field = :field and word = :word order by name")
                .bind("field", field)
                .bind("word", word)
                .map((row, context) -> Strings.of(row, "name"))
                .list();
    }
}
