package org.hearsay.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A graph that is loaded and can be run, by several threads at a time. */
final class Session implements AutoCloseable {
    /**
     * When ONNX Runtime starts it goes through the process's command line by recursion: where that is long and the stack short, the process ends without
     * a word.
     */
    private static final long STACK_BYTES = 64L << 20;

    private final OrtSession session;

    /**
     * Loads a graph, on a thread of its own.
     *
     * @param threads threads that one run may use
     */
    Session(byte[] weights, int threads) throws OrtException {
        CompletableFuture<OrtSession> loaded = new CompletableFuture<>();
        Thread loader = new Thread(
                null,
                () -> {
                    try {
                        loaded.complete(load(weights, threads));
                    } catch (OrtException | RuntimeException e) {
                        loaded.completeExceptionally(e);
                    }
                },
                "graph",
                STACK_BYTES);
        loader.setDaemon(true);
        loader.start();
        try {
            session = loaded.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof OrtException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private static OrtSession load(byte[] weights, int threads) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return OrtEnvironment.getEnvironment().createSession(weights, options);
        }
    }

    Set<String> inputs() {
        return session.getInputNames();
    }

    OrtSession.Result run(Map<String, OnnxTensor> inputs) throws OrtException {
        return session.run(inputs);
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
