package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Naming;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.attributions.Attribution;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Holdings;
import org.hearsay.claims.ReportedEvent;
import org.hearsay.claims.ReportedFigure;
import org.hearsay.claims.Words;
import org.hearsay.events.Event;
import org.hearsay.figures.Figures;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the model where a test is about the command, not about reading: "X said y." and "X denied y." are claims, and
 * any other sentence is the outlet's own. Figures are those that the rules find; none has an owner whom it knows. "X attacked Y" is an
 * event.
 */
class Said implements Extraction.Loaded {
    private static final Figures FIGURES = Figures.load();
    private static final Pattern SENTENCE = Pattern.compile("(.+?) (said|denied) (.+?)\\.?");
    private static final Pattern ATTACK = Pattern.compile("(\\w+) (attacked) (\\w+)");

    @Override
    public List<Claim> extract(Article article) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Matcher matcher = SENTENCE.matcher(article.text().slice(sentence.span()));
            claims.add(matcher.matches() ? attributed(article, sentence, matcher) : own(article, sentence));
        }
        return claims;
    }

    private static Claim attributed(Article article, Sentence sentence, Matcher matcher) {
        Words source = words(article, sentence.span(), matcher, 1);
        Words cue = words(article, sentence.span(), matcher, 2);
        Words content = words(article, sentence.span(), matcher, 3);
        Act act = cue.text().equals("denied") ? Act.DENIES : Act.STATES;
        Attribution attribution =
                new Attribution(source.spans(), source.spans(), cue.spans(), content.spans(), List.of(), -1, 0.9);
        Actor actor = new Actor("a" + Article.digest(source.text()), source.text(), Actor.Type.PERSON, null);
        return new Claim(
                id(article, sentence),
                article,
                Claim.Kind.ATTRIBUTED,
                attribution,
                new Judgement(act, false, false, Certainty.CERTAIN, Polarity.POSITIVE),
                new Claim.Source(source, Naming.NAMED, actor, null, null),
                cue,
                content,
                Claim.Quotation.INDIRECT,
                List.of(),
                null,
                sentence.paragraph(),
                sentence.number(),
                holdings(article, content),
                0.9,
                "test");
    }

    private static Holdings holdings(Article article, Words content) {
        List<ReportedFigure> figures = FIGURES.in(article).stream()
                .filter(figure -> Span.hull(content.spans()).contains(Span.hull(figure.spans())))
                .map(figure -> new ReportedFigure(
                        figure,
                        Words.of(article.text(), figure.spans()),
                        words(article, figure.counted()),
                        words(article, figure.owner()),
                        null,
                        null))
                .toList();
        return new Holdings(figures, List.of(), events(article, content), null);
    }

    private static List<ReportedEvent> events(Article article, Words content) {
        Span within = Span.hull(content.spans());
        return ATTACK.matcher(article.text().slice(within))
                .results()
                .map(found -> event(article, within, found))
                .toList();
    }

    private static ReportedEvent event(Article article, Span within, MatchResult found) {
        Words actor = words(article, within, found, 1);
        Words words = words(article, within, found, 2);
        Words recipient = words(article, within, found, 3);
        Event event = new Event(
                Event.Type.ASSAULT,
                null,
                "18",
                words.spans(),
                actor.spans(),
                recipient.spans(),
                null,
                within,
                Event.Status.PAST,
                false);
        return new ReportedEvent(
                event,
                words,
                List.of(new ReportedEvent.Participant(actor, null)),
                List.of(new ReportedEvent.Participant(recipient, null)),
                null,
                null,
                false);
    }

    private static @Nullable Words words(Article article, @Nullable Span span) {
        return span == null ? null : Words.of(article.text(), List.of(span));
    }

    private static Claim own(Article article, Sentence sentence) {
        Words content = Words.of(article.text(), List.of(sentence.span()));
        return new Claim(
                id(article, sentence),
                article,
                Claim.Kind.OWN,
                null,
                new Judgement(Act.STATES, false, false, Certainty.CERTAIN, Polarity.POSITIVE),
                null,
                null,
                content,
                Claim.Quotation.INDIRECT,
                List.of(),
                null,
                sentence.paragraph(),
                sentence.number(),
                holdings(article, content),
                0.9,
                "test");
    }

    private static String id(Article article, Sentence sentence) {
        return "c" + Article.digest(article.id() + sentence.number());
    }

    private static Words words(Article article, Span within, MatchResult matcher, int group) {
        int base = article.text().unit(within.start());
        Span span = article.text().span(base + matcher.start(group), base + matcher.end(group));
        return Words.of(article.text(), List.of(span));
    }

    @Override
    public String conllu(Article article) {
        return "# newdoc id = " + article.uri() + "\n\n";
    }

    @Override
    public String reader() {
        return "test";
    }

    @Override
    public void close() {}
}
