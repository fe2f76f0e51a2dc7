package org.hearsay.bench.gum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.corpora.Gum;
import org.hearsay.bench.measures.Positions;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Words;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * How many attribution relations have their content found by some claim, and how many claims have some relation's content: a word
 * F1 of at least one half, of words by their places.
 *
 * <p>The second is no fair precision: only clauses that attribute to clauses are relations, so right claims with nouns as cues, with
 * phrases as contents, or of wishes and beliefs inside a clause meet none.
 *
 * @param relations gold relations
 * @param found those whose content some claim has
 * @param foundWithCue those of them where the claim's cue stands in the relation's satellite
 * @param claims attributed claims
 * @param met those whose content some relation has
 */
public record RelationScore(int relations, int found, int foundWithCue, int claims, int met) {
    /** Of no document. */
    public static final RelationScore NONE = new RelationScore(0, 0, 0, 0, 0);

    private static final double ENOUGH = 0.5;

    /** Compares a document's relations with the claims read from it. */
    public static RelationScore of(Gum.Annotated annotated, List<Claim> claims) {
        Text text = Text.of(annotated.document().text());
        List<Gum.Relation> relations = annotated.relations();
        List<Set<Integer>> said = claims.stream()
                .map(claim -> Positions.words(text, claim.content().spans()))
                .toList();
        int found = 0;
        int foundWithCue = 0;
        for (Gum.Relation relation : relations) {
            Set<Integer> content = Positions.words(text, relation.content());
            List<Claim> like = claims.stream()
                    .filter(claim -> Positions.f1(
                                    content,
                                    Positions.words(text, claim.content().spans()))
                            >= ENOUGH)
                    .toList();
            found += like.isEmpty() ? 0 : 1;
            foundWithCue += like.stream().anyMatch(claim -> hasCueIn(claim, relation)) ? 1 : 0;
        }
        long met = said.stream()
                .filter(content -> relations.stream()
                        .anyMatch(
                                relation -> Positions.f1(Positions.words(text, relation.content()), content) >= ENOUGH))
                .count();
        return new RelationScore(relations.size(), found, foundWithCue, claims.size(), (int) met);
    }

    private static boolean hasCueIn(Claim claim, Gum.Relation relation) {
        List<Span> cue = Optional.ofNullable(claim.cue()).map(Words::spans).orElse(List.of());
        return cue.stream().anyMatch(piece -> relation.satellite().stream().anyMatch(piece::overlaps));
    }

    /** This and that together. */
    public RelationScore plus(RelationScore other) {
        return new RelationScore(
                relations + other.relations,
                found + other.found,
                foundWithCue + other.foundWithCue,
                claims + other.claims,
                met + other.met);
    }

    /** Share of the relations that were found. */
    public double recall() {
        return relations == 0 ? 1 : (double) found / relations;
    }

    /** Share of the relations that were found by a claim with its cue in the satellite. */
    public double recallWithCue() {
        return relations == 0 ? 1 : (double) foundWithCue / relations;
    }

    /** Share of the claims that meet a relation; a lower bound of their precision. */
    public double precision() {
        return claims == 0 ? 1 : (double) met / claims;
    }
}
