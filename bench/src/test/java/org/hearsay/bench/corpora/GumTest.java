package org.hearsay.bench.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;

class GumTest {
    private static final String CONLLU = """
            # newpar
            1\tThe\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdam\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            3\t,\t_\t_\t_\t_\t_\t_\t_\t_
            4\tshe\t_\t_\t_\t_\t_\t_\t_\t_
            5\tsaid\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            6\t,\t_\t_\t_\t_\t_\t_\t_\t_
            7-8\tisn't\t_\t_\t_\t_\t_\t_\t_\t_
            7\tis\t_\t_\t_\t_\t_\t_\t_\t_
            8\tn't\t_\t_\t_\t_\t_\t_\t_\t_
            9\tsafe\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            10\t.\t_\t_\t_\t_\t_\t_\t_\t_

            # newpar_block = 1
            1\tHe\t_\t_\t_\t_\t_\t_\t_\t_
            2\tfears\t_\t_\t_\t_\t_\t_\t_\t_
            3\tit\t_\t_\t_\t_\t_\t_\t_\t_
            4\tfell\t_\t_\t_\t_\t_\t_\t_\t_

            """;

    private static final String RS4 = """
            <rst><header><relations><rel name="attribution-positive" type="rst"/><rel name="same-unit" type="multinuc"/>
            <rel name="causal-cause" type="rst"/></relations></header><body>
            <segment id="1" parent="10" relname="span">The dam ,</segment>
            <segment id="2" parent="1" relname="attribution-positive">she said ,</segment>
            <segment id="3" parent="11" relname="same-unit">is n't safe .</segment>
            <segment id="4" parent="5" relname="attribution-positive">He fears</segment>
            <segment id="5" parent="12" relname="span">it fell</segment>
            <group id="10" type="span" parent="11" relname="same-unit"/>
            <group id="11" type="multinuc"/>
            <group id="12" type="span" parent="11" relname="causal-cause"/>
            </body></rst>
            """;

    @Test
    void textIsJoinedAsItsTokensSay() {
        assertThat(Conllu.read(CONLLU).text()).isEqualTo("The dam, she said, isn't safe.\n\nHe fears it fell");
    }

    @Test
    void partsOfAMultiWordTokenStandInIt() {
        Conllu.Reading reading = Conllu.read(CONLLU);
        Text text = Text.of(reading.text());
        assertThat(reading.words().stream().map(text::slice).collect(Collectors.joining("|")))
                .isEqualTo("The|dam|,|she|said|,|is|n't|safe|.|He|fears|it|fell");
    }

    @Test
    void anInterruptedContentIsTakenWholeAndSatellitesOfItAreNot() {
        Gum.Annotated annotated = Gum.annotated("GUM_news_dam", CONLLU, RS4);
        Text text = Text.of(annotated.document().text());
        List<String> relations = annotated.relations().stream()
                .map(relation -> text.slice(relation.satellite()) + " -> " + text.slice(relation.content()))
                .toList();
        assertThat(relations).containsExactly("she said, -> The dam, isn't safe.", "He fears -> it fell");
    }

    @Test
    void mentionsOfAClusterAreReadFromTheLastColumn() {
        String conllu = """
                # newpar
                1\tDana\t_\tPROPN\t_\t_\t_\t_\t_\tEntity=(1-person-new-cf1-1-coref
                2\tOrtu\t_\tPROPN\t_\t_\t_\t_\t_\tEntity=1)
                3\tsaid\t_\tVERB\t_\t_\t_\t_\t_\t_
                4\tshe\t_\tPRON\t_\t_\t_\t_\t_\tEntity=(1-person-giv-cf1-1-ana)
                5\tleft\t_\tVERB\t_\t_\t_\t_\t_\t_

                """;
        String rs4 = "<signal subtype=\"attribution_source\" tokens=\"1,2\"/>";
        Coreference gum = Gum.coreference("GUM_news_dam", conllu, rs4);
        Text text = Text.of(gum.document().text());
        assertThat(gum.mentions().stream()
                        .map(mention -> mention.entity() + " " + text.slice(mention.span()) + " " + mention.pronoun()))
                .containsExactly("1 Dana Ortu false", "1 she true");
        assertThat(gum.sources().stream().map(mention -> text.slice(mention.span())))
                .containsExactly("Dana Ortu");
    }
}
