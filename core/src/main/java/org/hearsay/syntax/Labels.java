package org.hearsay.syntax;

import java.util.List;

/** The labels that the encoder scores, in its order ({@code training/ud.py}). */
public final class Labels {
    /** Tags of the Penn Treebank, as the English Web Treebank uses them. */
    public static final List<String> XPOS =
            List.of(("$ '' , -LRB- -RRB- . : ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS"
                            + " PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB XX ``")
                    .split(" ", -1));

    /** Relations of Universal Dependencies with the subtypes of English. */
    public static final List<String> RELATIONS =
            List.of(("acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp"
                            + " compound compound:prt conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed"
                            + " flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj"
                            + " obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative xcomp")
                    .split(" ", -1));

    private Labels() {}
}
