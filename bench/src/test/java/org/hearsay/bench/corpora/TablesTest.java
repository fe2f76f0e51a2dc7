package org.hearsay.bench.corpora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class TablesTest {
    @Test
    void rowsOfTheTableAreNumberedFromOneAndKeepQuotedLineBreaks() throws IOException {
        String header = "unit_id,article_title,article_content,source,,";
        String first = "7,A,\"One, \"\"two\"\"\r\nthree\",sana,,";
        String table = String.join("\r\n", header, first, "7,B,Four,nna,Fake = 0,", "");
        assertThat(FaKes.documents(new StringReader(table)))
                .containsExactly(
                        new Document("fa-kes", "1", "One, \"two\"\r\nthree", "sana"),
                        new Document("fa-kes", "2", "Four", "nna"));
    }

    @Test
    void documentsAreNamedByPublisherAndId() {
        String lines = "\uFEFF{\"_id\":\"9F\",\"text\":\"One.\",\"more\":1}\n\n{\"_id\":\"A0\",\"text\":\"Two.\"}\n";
        assertThat(Re3d.documents(Map.entry("re3d/A Gazette/documents.json", lines)))
                .extracting(Document::name, Document::text)
                .containsExactly(tuple("A Gazette/9F", "One."), tuple("A Gazette/A0", "Two."));
    }

    @Test
    void aGoldClaimIsReadWithItsLabelsAndLayers() {
        String record = """
                {"id":2,"source":[[0,3]],"cue":[[4,10]],"content":[[11,13],[15,20]],"act":"denies","act_negated":true,
                 "act_hypothetical":false,"certainty":"certain","polarity":"negative","source_kind":"named",
                 "chain":[[[30,33]],[[40,44]]],"within":1}
                """;
        GoldClaim claim = GoldLayers.claim(new ObjectMapper().readTree(record));
        assertThat(claim)
                .isEqualTo(new GoldClaim(
                        2,
                        List.of(new Span(0, 3)),
                        List.of(new Span(4, 10)),
                        List.of(new Span(11, 13), new Span(15, 20)),
                        new GoldClaim.Labels("denies", true, false, "certain", "negative", "named"),
                        List.of(List.of(new Span(30, 33)), List.of(new Span(40, 44))),
                        1));
    }
}
