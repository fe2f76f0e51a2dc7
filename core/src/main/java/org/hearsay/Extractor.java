package org.hearsay;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.actors.Actors;
import org.hearsay.actors.Gazetteer;
import org.hearsay.acts.Acts;
import org.hearsay.attributions.Attributions;
import org.hearsay.attributions.Calibration;
import org.hearsay.claims.Assembly;
import org.hearsay.claims.Claim;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Encoder;
import org.hearsay.encoder.Model;
import org.hearsay.events.Events;
import org.hearsay.figures.Figures;
import org.hearsay.text.Article;
import org.hearsay.times.Times;
import tools.jackson.databind.JsonNode;

/**
 * Reads the claims in articles: the one class that a user of the library needs. Thread-safe; make one and keep it, since it
 * holds the encoder's weights.
 */
public final class Extractor implements AutoCloseable {
    /** Version of the rules and lexicons; grows whenever the same scores can give other claims. */
    private static final String RULES = "rules 7";

    private static final String PROGRAM = "hearsay 0.1.0";

    private final Encoder encoder;
    private final Attributions attributions;
    private final Assembly assembly;
    private final String reader;

    private Extractor(Model model, int threads, List<Gazetteer> added) {
        reader = PROGRAM + "; model " + model.name() + "; " + RULES + named(added);
        encoder = new Encoder(model, threads);
        attributions = new Attributions(calibration(model.description()));
        assembly = new Assembly(Acts.load(), Actors.load(added), Figures.load(), Times.load(), Events.load(), reader);
    }

    /**
     * Loads the English model of the class path.
     *
     * @param threads threads that the encoder may use for one run
     * @throws IllegalStateException if there is no model or it is damaged
     */
    public static Extractor load(int threads) {
        return load(threads, List.of());
    }

    /**
     * The same with gazetteers of the user's, which count before the model's own; every claim names them by their hashes.
     *
     * @throws IllegalStateException if there is no model or it is damaged
     */
    public static Extractor load(int threads, List<Gazetteer> added) {
        return new Extractor(Model.english(), threads, added);
    }

    /** The same as {@link #load(int)} with one thread: best where several articles are read at a time. */
    public static Extractor load() {
        return load(1);
    }

    private static String named(List<Gazetteer> added) {
        return added.stream().map(gazetteer -> "; gazetteer " + gazetteer.id()).collect(Collectors.joining());
    }

    private static Calibration calibration(JsonNode description) {
        JsonNode node = description.path("calibration");
        return node.isMissingNode()
                ? Calibration.NONE
                : new Calibration(
                        node.get("slope").asDouble(), node.get("intercept").asDouble());
    }

    /** Program, model and rules with their versions, as every claim names them. */
    public String reader() {
        return reader;
    }

    /** What the encoder says of an article: sentences with their trees, names, labels. */
    public Analysis analyse(Article article) {
        return encoder.analyse(article);
    }

    /** The claims of an article, in order of their first words. */
    public List<Claim> extract(Article article) {
        Analysis analysis = encoder.analyse(article);
        return assembly.claims(article, analysis, attributions.find(article, analysis));
    }

    @Override
    public void close() {
        encoder.close();
    }
}
