package org.hearsay.bench.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.bench.corpora.GoldToken;
import org.hearsay.bench.corpora.GoldTrees;
import org.hearsay.claims.ConlluFormat;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.syntax.Parse;
import org.hearsay.syntax.RawToken;
import org.hearsay.syntax.Token;
import org.hearsay.syntax.Tokenizer;
import org.hearsay.syntax.Upos;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ConlluRoundTripTest {
    private static final Tokenizer TOKENIZER = Tokenizer.load();

    private static List<Parse> parses(Article article, Random random) {
        List<RawToken> raw = TOKENIZER.tokens(article);
        List<Parse> parses = new ArrayList<>();
        for (int from = 0; from < raw.size(); ) {
            int to = from;
            List<Token> tokens = new ArrayList<>();
            while (to < raw.size() && raw.get(to).sentence() == raw.get(from).sentence()) {
                int at = to - from;
                int head = at == 0 ? Token.ROOT : random.nextInt(at);
                String form = article.text().slice(raw.get(to).span());
                String relation = at == 0 ? "root" : "nsubj:pass";
                tokens.add(new Token(
                        raw.get(to).span(),
                        form,
                        "l" + at,
                        Upos.NOUN,
                        "NN",
                        head,
                        relation,
                        raw.get(to).joined()));
                to++;
            }
            parses.add(new Parse(raw.get(from).sentence(), tokens));
            from = to;
        }
        return parses;
    }

    @RepeatedTest(100)
    void aReaderOfTreebanksReadsBackWhatIsWritten(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] words = {
            "He", "didn't", "say", "so", ".", "\"", "U.S.", "😀", "(", "well-known", "\n\n", "Marx's", "a's,b"
        };
        StringBuilder text = new StringBuilder("The");
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(random.nextInt(4) == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        Article article = Article.at("a", text.toString()).build();
        List<Parse> parses = parses(article, random);
        GoldTrees read = GoldTrees.read("c", "n", ConlluFormat.of(article, parses, List.of()));
        assertThat(read.sentences())
                .as("seed %d", repetition.getCurrentRepetition())
                .hasSameSizeAs(parses);
        for (int i = 0; i < parses.size(); i++) {
            List<Token> tokens = parses.get(i).tokens();
            List<GoldToken> gold = read.sentences().get(i);
            assertThat(gold).hasSameSizeAs(tokens);
            for (int k = 0; k < tokens.size(); k++) {
                Token token = tokens.get(k);
                Span span = token.span();
                assertThat(gold.get(k).misc()).endsWith("start_char=" + span.start() + "|end_char=" + span.end());
                assertThat(List.of(
                                gold.get(k).form(),
                                gold.get(k).lemma(),
                                gold.get(k).head(),
                                gold.get(k).relation()))
                        .isEqualTo(List.of(token.form(), token.lemma(), token.head(), token.relation()));
            }
        }
    }

    @Test
    void aSentenceStandsInTenColumns() {
        Article article = Article.at("a b.txt", "Ann Lee won't go.").build();
        List<Parse> parses = parses(article, new Random(1));
        String written = ConlluFormat.of(article, parses, List.of(new Name(NameType.PERSON, new Span(0, 7))));
        assertThat(written.lines().limit(8))
                .containsExactly(
                        "# newdoc id = a b.txt",
                        "# newpar id = p1",
                        "# sent_id = s1",
                        "# text = Ann Lee won't go.",
                        "1\tAnn\tl0\tNOUN\tNN\t_\t0\troot\t_\tEntity=B-PER|start_char=0|end_char=3",
                        "2\tLee\tl1\tNOUN\tNN\t_\t1\tnsubj:pass\t_\tEntity=I-PER|start_char=4|end_char=7",
                        "3-4\twon't\t_\t_\t_\t_\t_\t_\t_\tstart_char=8|end_char=13",
                        "3\two\tl2\tNOUN\tNN\t_\t"
                                + (parses.getFirst().tokens().get(2).head() + 1)
                                + "\tnsubj:pass\t_\tstart_char=8|end_char=10");
        assertThat(written).endsWith("start_char=16|end_char=17\n\n").contains("\tgo\tl4\tNOUN");
    }
}
