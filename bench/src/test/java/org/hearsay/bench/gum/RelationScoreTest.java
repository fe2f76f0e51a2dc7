package org.hearsay.bench.gum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.bench.Claims;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.Gum;
import org.junit.jupiter.api.Test;

class RelationScoreTest {
    private static final String TEXT = "Ada said the dam holds. According to Eve, Bob left early.";
    private static final Claims CLAIMS = new Claims(TEXT);
    private static final Gum.Annotated ANNOTATED = new Gum.Annotated(
            new Document("gum", "GUM_news_dam", TEXT, null),
            List.of(
                    new Gum.Relation(CLAIMS.spans("Ada said"), CLAIMS.spans("the dam holds.")),
                    new Gum.Relation(CLAIMS.spans("According to Eve,"), CLAIMS.spans("Bob left early."))));

    @Test
    void aRelationIsFoundByItsContent() {
        RelationScore score = RelationScore.of(
                ANNOTATED,
                List.of(
                        CLAIMS.claim("a", "Ada", "said", "the dam holds", null),
                        CLAIMS.claim("b", "Eve", "said", "left early", null)));
        assertThat(score).isEqualTo(new RelationScore(2, 2, 1, 2, 2));
    }

    @Test
    void aClaimWithoutARelationLowersTheSecondShareOnly() {
        RelationScore score = RelationScore.of(ANNOTATED, List.of(CLAIMS.claim("a", "Ada", "said", "Ada", null)));
        assertThat(score).isEqualTo(new RelationScore(2, 0, 0, 1, 0));
        assertThat(score.precision()).isZero();
    }
}
