package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void aShortFirstParagraphWithoutASentenceMarkIsTheTitle() {
        assertThat(read("Ministry denies report\n\nIt did.").title()).contains("Ministry denies report");
    }

    @Test
    void aSentenceIsNoTitle() {
        assertThat(read("The ministry denied it.\n\nIt did.").title()).isEmpty();
        assertThat(read("“The ministry denied it.”\n\nIt did.").title()).isEmpty();
        assertThat(read("Did the ministry deny it?\n\nIt did.").title()).isEmpty();
    }

    @Test
    void aLongParagraphIsNoTitle() {
        assertThat(read("word ".repeat(60) + "\n\nIt did.").title()).isEmpty();
    }

    @Test
    void aLoneParagraphIsNoTitle() {
        assertThat(read("Ministry denies report").title()).isEmpty();
    }

    @Test
    void nothingIsTrimmed() {
        String text = "  Ministry denies report \r\n\r\nIt did.\t\r\n";
        assertThat(read(text).text().string()).isEqualTo(text);
        assertThat(read(text).title()).contains("Ministry denies report");
    }

    @Test
    void aLineOfItsOwnThatGivesAWholeDateIsTheDate() {
        assertThat(read("Ministry denies report\n\nSUYAN, Friday 14 March 2025\n\nIt did.")
                        .published())
                .hasToString("Optional[2025-03-14]");
    }

    @Test
    void aDateInTheTextIsNot() {
        assertThat(read("One.\n\nTwo.\n\nThree.\n\nFour.\n\nMonday, 17 April 2023")
                        .published())
                .isEmpty();
    }

    @Test
    void theDateIsUnknown() {
        assertThat(read("Ministry denies report\n\nMonday, 17 April 2023. It did.")
                        .published())
                .isEmpty();
    }

    private static Article read(String text) {
        return PlainText.article("a.txt", text, Intake.standard());
    }
}
