package org.hearsay.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.Token;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * The sentences of an article in CoNLL-U, the form of Universal Dependencies: ten columns a token, of which FEATS and DEPS stay empty. MISC
 * holds {@code SpaceAfter=No}, {@code start_char} and {@code end_char} (code points of the article's text, half open) and, in names,
 * {@code Entity=B-PER} and {@code Entity=I-PER} with PER, ORG, LOC, GROUP, EVENT or WEAPON.
 */
public final class ConlluFormat {
    private static final Map<NameType, String> TYPES = Map.of(
            NameType.PERSON, "PER",
            NameType.ORGANIZATION, "ORG",
            NameType.LOCATION, "LOC",
            NameType.GROUP, "GROUP",
            NameType.EVENT, "EVENT",
            NameType.WEAPON, "WEAPON");

    private final Article article;
    private final List<Name> names;
    private final StringBuilder out = new StringBuilder();
    private int name;

    private ConlluFormat(Article article, List<Name> names) {
        this.article = article;
        this.names = names;
    }

    /** The article's sentences, each with an empty line after it. */
    public static String of(Article article, Analysis analysis) {
        return of(article, analysis.parses(), analysis.names());
    }

    /** These sentences and names of an article, both in order. */
    public static String of(Article article, List<Parse> parses, List<Name> names) {
        ConlluFormat format = new ConlluFormat(article, names);
        String id = article.uri()
                .codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        format.out.append("# newdoc id = ").append(id).append('\n');
        int paragraph = 0;
        for (Parse parse : parses) {
            Sentence sentence = article.sentences().get(parse.sentence() - 1);
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                format.out.append("# newpar id = p").append(paragraph).append('\n');
            }
            format.sentence(parse);
        }
        return format.out.append(parses.isEmpty() ? "\n" : "").toString();
    }

    private void sentence(Parse parse) {
        List<Token> tokens = parse.tokens();
        out.append("# sent_id = s").append(parse.sentence()).append('\n');
        out.append("# text = ").append(surface(tokens)).append('\n');
        for (int from = 0; from < tokens.size(); ) {
            int to = from + 1;
            while (to < tokens.size() && tokens.get(to).joined()) {
                to++;
            }
            boolean several = to > from + 1;
            if (several) {
                whole(tokens, from, to);
            }
            for (int i = from; i < to; i++) {
                row(i, tokens.get(i), !several && isClose(tokens, i));
            }
            from = to;
        }
        out.append('\n');
    }

    private String surface(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i).form());
            text.append(i + 1 == tokens.size() || isClose(tokens, i) ? "" : " ");
        }
        return text.toString();
    }

    /** Whether what follows a token follows at once. */
    private boolean isClose(List<Token> tokens, int i) {
        int end = tokens.get(i).span().end();
        if (i + 1 < tokens.size()) {
            return tokens.get(i + 1).span().start() == end;
        }
        return end < article.text().length() && !Text.isBlank(article.text().codePointAt(end));
    }

    /** The row of a word that is read as several tokens. */
    private void whole(List<Token> tokens, int from, int to) {
        Span span = new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        String form = article.text().slice(span);
        List<String> misc = new ArrayList<>();
        if (isClose(tokens, to - 1)) {
            misc.add("SpaceAfter=No");
        }
        place(span, misc);
        out.append(from + 1).append('-').append(to).append('\t').append(form).append("\t_\t_\t_\t_\t_\t_\t_\t");
        out.append(String.join("|", misc)).append('\n');
    }

    private void row(int i, Token token, boolean close) {
        List<String> misc = new ArrayList<>();
        String entity = entity(token.span());
        if (!entity.isEmpty()) {
            misc.add("Entity=" + entity);
        }
        if (close) {
            misc.add("SpaceAfter=No");
        }
        place(token.span(), misc);
        List<String> columns = List.of(
                String.valueOf(i + 1),
                token.form(),
                token.lemma(),
                token.upos().name(),
                token.xpos(),
                "_",
                String.valueOf(token.head() + 1),
                token.relation(),
                "_",
                String.join("|", misc));
        out.append(String.join("\t", columns)).append('\n');
    }

    private static void place(Span span, List<String> misc) {
        misc.add("start_char=" + span.start());
        misc.add("end_char=" + span.end());
    }

    /** What part of which name the token is; empty for none. Tokens come in order. */
    private String entity(Span token) {
        while (name < names.size() && names.get(name).span().end() <= token.start()) {
            name++;
        }
        if (name == names.size() || !names.get(name).span().overlaps(token)) {
            return "";
        }
        return (token.start() <= names.get(name).span().start() ? "B-" : "I-")
                + TYPES.get(names.get(name).type());
    }
}
