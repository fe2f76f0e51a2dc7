package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
    private static final String STORY =
            "Rain in Harnok\n\nLisak said it rains.\n\nThe town is wet.\n\nBaranik denied the rain that fell in Harnok.\n";

    @TempDir
    Path folder;

    private final Session session = new Session();
    private Path story;

    @BeforeEach
    void writeStory() throws IOException {
        story = Session.file(folder, "s.txt", STORY);
    }

    @Test
    void aClaimIsListedWithParagraphVoiceActCueAndWords() {
        session.run("read", story, "--outlet", "Selmar Herald", "--published", "2025-03-05");
        assertThat(session.out())
                .startsWith("Rain in Harnok\nSelmar Herald · 2025-03-05")
                .contains("""
                ¶2  Lisak states — said
                      it rains
                ¶4  Baranik denies — denied
                      the rain that fell in Harnok
                2 claims""");
        assertThat(session.out()).contains("(--own lists them)").doesNotContain("The town", "\u001B");
    }

    @Test
    void figuresStandBelowTheClaimInFewWords() throws IOException {
        Path tolls = Session.file(
                folder,
                "f.txt",
                "Lisak said more than 14,500 guards were killed.\n\nLisak said nearly 40 were hurt.\n\nLisak said 12 boats are red.\n");
        session.run("read", tolls);
        assertThat(session.out())
                .contains("\n      · 14,500+ guards killed\n", "\n      · <40 people wounded\n")
                .doesNotContain("· 12");
    }

    @Test
    void eventsStandBelowTheClaimInFewWords() throws IOException {
        Path attacks = Session.file(folder, "e.txt", "Lisak said Kardovia attacked Harnok.\n");
        session.run("read", attacks);
        assertThat(session.out()).contains("\n      · assault: Kardovia → Harnok\n");
    }

    @Test
    void theOutletsOwnStatementsAreListedOnRequest() {
        session.run("read", story, "--own");
        assertThat(session.out()).contains("¶3  The town is wet.\n").doesNotContain("(--own");
    }

    @Test
    void linesKeepToTheWidthOfTheTerminal() {
        session.onTerminal(30).withoutColour().run("read", story);
        assertThat(session.out()).contains("      the rain that fell in\n      Harnok\n");
        assertThat(session.out().lines().filter(line -> !line.contains("/"))).allMatch(line -> line.length() <= 30);
    }

    @Test
    void aTerminalIsColouredUnlessForbiddenAndAPipeOnlyOnRequest() {
        session.onTerminal(80).run("read", story);
        assertThat(session.out()).contains("\u001B[0;1mBaranik \u001B[0;33mdenies");
        Session never = new Session().onTerminal(80);
        never.run("read", story, "--color", "never");
        assertThat(never.out()).doesNotContain("\u001B");
        Session always = new Session().withoutColour();
        always.run("read", story, "--color", "always");
        assertThat(always.out()).contains("\u001B[0;33m");
    }

    @Test
    void wordsThatWouldSteerTheTerminalAreMadeHarmless() throws IOException {
        Path hostile = Session.file(folder, "h.txt", "Lisak said \u001B[2Jno \u202Emore.\n");
        session.onTerminal(80).run("read", hostile, "--color", "never");
        assertThat(session.out()).contains("\uFFFD[2Jno \uFFFDmore").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Plain.columns('a')).isEqualTo(1);
        assertThat(Plain.columns(0x4E2D)).isEqualTo(2);
        assertThat(Plain.columns(0x301)).isZero();
    }

    @Test
    void anActIsAVerbThatShowsNegationAndHypothesis() {
        assertThat(Listing.act(judgement(Act.DENIES, false, false))).isEqualTo("denies");
        assertThat(Listing.act(judgement(Act.DENIES, true, false))).isEqualTo("does not deny");
        assertThat(Listing.act(judgement(Act.CRITICIZES, false, true))).isEqualTo("would criticize");
        assertThat(Listing.act(judgement(Act.PROMISES, true, true))).isEqualTo("would not promise");
    }

    private static Judgement judgement(Act act, boolean negated, boolean hypothetical) {
        return new Judgement(act, negated, hypothetical, Certainty.CERTAIN, Polarity.POSITIVE);
    }
}
