package org.hearsay.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeoplesTest {
    private static final Peoples PEOPLES = Peoples.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kurdish fighters met the Russians.  | Russians:LOCATION              | Kurdish:GROUP Russians:GROUP
            South Korean jets flew.             |                                | South Korean:GROUP
            The Russian Navy left.              | Russian Navy:ORGANIZATION      | Russian Navy:ORGANIZATION
            He read Polish books in Warsaw.     | Warsaw:LOCATION                | Polish:GROUP Warsaw:LOCATION
            They polish shoes.                  |                                |
            """)
    void peoplesAreToldFromPlacesAndBodies(String text, @Nullable String names, @Nullable String told) {
        Article article = Article.at("test", text).build();
        List<Name> given = new ArrayList<>();
        for (String name : names == null ? new String[0] : names.split("; ", -1)) {
            String[] parts = name.split(":", -1);
            int at = text.indexOf(parts[0]);
            given.add(new Name(NameType.valueOf(parts[1]), new Span(at, at + parts[0].length())));
        }
        assertThat(PEOPLES.tellApart(given, Words.of(article)).stream()
                        .map(name -> article.text().slice(name.span()) + ":" + name.type())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(told == null ? "" : told);
    }
}
