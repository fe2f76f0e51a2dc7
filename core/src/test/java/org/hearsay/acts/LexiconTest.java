package org.hearsay.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Inflections INFLECTIONS = Inflections.load();
    private static final Vocabulary VOCABULARY = Vocabulary.load(INFLECTIONS);
    private static final Lexicon LEXICON = Lexicon.load(INFLECTIONS, VOCABULARY);

    @Test
    void everyExampleIsJudgedByItsRow() {
        Acts acts = Acts.load();
        List<String> wrong = new ArrayList<>();
        for (Entry entry : LEXICON.entries()) {
            if (entry.example().isEmpty()) {
                continue;
            }
            Judgement judgement = Marked.of(entry.example()).judgedBy(acts);
            boolean certain = entry.certainty() == null || entry.certainty() == judgement.certainty();
            if (judgement.act() != entry.act() || !certain) {
                wrong.add(entry + " -> " + judgement);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void coversTheCommonVerbsAndNounsOfReporting() {
        Set<String> cues = new HashSet<>();
        LEXICON.entries().forEach(entry -> cues.add(String.join(" ", entry.pattern())));

        assertThat(cues).hasSizeGreaterThan(700).contains("say", "according to", "deny", "claim", "warning", "call on");
    }

    @Test
    void noRowIsHiddenByAnEarlierOneWithoutCondition() {
        Set<String> unconditional = new HashSet<>();
        List<Entry> hidden = new ArrayList<>();
        for (Entry entry : LEXICON.entries()) {
            String cue = entry.kind() + " " + entry.pattern();
            if (unconditional.contains(cue)) {
                hidden.add(entry);
            }
            if (entry.when().isEmpty()) {
                unconditional.add(cue);
            }
        }
        assertThat(hidden).isEmpty();
    }

    @Test
    void verbsAreInflectedByRuleAndByTable() {
        assertThat(INFLECTIONS.verb("deny")).containsExactlyInAnyOrder("deny", "denied", "denying", "denies");
        assertThat(INFLECTIONS.verb("say")).containsExactlyInAnyOrder("say", "said", "saying", "says");
        assertThat(INFLECTIONS.verb("admit")).contains("admitted", "admitting");
        assertThat(INFLECTIONS.verb("plead")).contains("pled", "pleaded");
        assertThat(INFLECTIONS.verb("agree")).contains("agreed", "agreeing");
        assertThat(INFLECTIONS.noun("inquiry")).containsExactlyInAnyOrder("inquiry", "inquiries");
    }
}
