package org.hearsay.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Splits paragraphs into sentences: ICU's rules for English, without breaks after common abbreviations. */
final class Sentences {
    /** Titles, ranks, months and the like that ICU's own list lacks; a full stop after them ends no sentence. */
    private static final List<String> ABBREVIATIONS = List.of(
            "Gen.", "Lt.", "Col.", "Maj.", "Capt.", "Sgt.", "Cmdr.", "Adm.", "Brig.", "Rep.", "Sen.", "Gov.", "Rev.",
            "Hon.", "Pres.", "Amb.", "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "Jr.", "Sr.", "No.", "vs.", "v.",
            "i.e.", "e.g.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.",
            "Dec.", "U.S.", "U.K.", "U.N.", "E.U.", "a.k.a.", "approx.", "est.", "Ft.", "Mt.", "Op.");

    private static final ThreadLocal<BreakIterator> ITERATOR = ThreadLocal.withInitial(Sentences::iterator);

    private Sentences() {}

    private static BreakIterator iterator() {
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
        ABBREVIATIONS.forEach(builder::suppressBreakAfter);
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
    }

    static List<Sentence> of(Text text, List<Span> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Span span : split(text, paragraphs.get(i))) {
                sentences.add(new Sentence(sentences.size() + 1, i + 1, span));
            }
        }
        return List.copyOf(sentences);
    }

    private static List<Span> split(Text text, Span paragraph) {
        // ICU ends a sentence at every line break; inside a paragraph one is only a blank.
        String words = text.slice(paragraph).replace('\n', ' ').replace('\r', ' ');
        int base = text.unit(paragraph.start());
        BreakIterator iterator = ITERATOR.get();
        iterator.setText(words);
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
            if (to < words.length() && (endsInInitial(words, to) || isInsideWord(words, to))) {
                continue;
            }
            Span span = text.trim(text.span(base + from, base + to));
            if (span != null) {
                spans.add(span);
            }
            from = to;
        }
        return spans;
    }

    /** Whether a small letter, a digit or a sign follows a mark at once, as in "story.php?id=7". */
    private static boolean isInsideWord(String words, int at) {
        char next = words.charAt(at);
        return !Text.isBlank(words.charAt(at - 1))
                && (Character.isLowerCase(next) || Character.isDigit(next) || "=&/%".indexOf(next) >= 0);
    }

    /** Whether the words before an offset end in a lone capital and a full stop: "Donald J. Trump" is one name. */
    private static boolean endsInInitial(String words, int end) {
        int stop = end;
        while (stop > 0 && Text.isBlank(words.charAt(stop - 1))) {
            stop--;
        }
        return stop >= 2
                && words.charAt(stop - 1) == '.'
                && Character.isUpperCase(words.charAt(stop - 2))
                && (stop == 2 || !Character.isLetterOrDigit(words.charAt(stop - 3)) && words.charAt(stop - 3) != '.');
    }
}
