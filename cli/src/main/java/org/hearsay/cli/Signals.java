package org.hearsay.cli;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Signals of the operating system, by the Java platform's {@code sun.misc.Signal}: exported and kept (JEP 260), but with a
 * warning that cannot be silenced from whoever names it in source code, hence the method handles. Where the platform has no
 * such signal, nothing is handled and it ends the process as ever.
 */
final class Signals {
    /** What was set up for a signal; closing puts back what was there before. */
    interface Handling extends AutoCloseable {
        @Override
        void close();
    }

    private Signals() {}

    /** Runs the action, on a thread of its own, whenever the signal ("INT") comes, unless the process is told to ignore it. */
    static Handling handle(String name, Runnable action) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Object signal = lookup.findConstructor(type, MethodType.methodType(void.class, String.class))
                    .invoke(name);
            MethodHandle handle =
                    lookup.findStatic(type, "handle", MethodType.methodType(handlerType, type, handlerType));
            MethodHandle run = lookup.findVirtual(Runnable.class, "run", MethodType.methodType(void.class))
                    .bindTo(action);
            Object handler =
                    MethodHandleProxies.asInterfaceInstance(handlerType, MethodHandles.dropArguments(run, 0, type));
            Object before = handle.invoke(signal, handler);
            Object ignoring =
                    lookup.findStaticGetter(handlerType, "SIG_IGN", handlerType).invoke();
            Handling undo = () -> set(handle, signal, before);
            if (before.equals(ignoring)) {
                // As for a program in the background.
                undo.close();
            }
            return undo;
        } catch (Throwable e) {
            return ignored(e);
        }
    }

    private static void set(MethodHandle handle, Object signal, Object handler) {
        try {
            Object replaced = handle.invoke(signal, handler);
            assert replaced != null;
        } catch (Throwable e) {
            throw new IllegalStateException("a signal that was handled can be handled again", e);
        }
    }

    private static Handling ignored(Throwable e) {
        if (e instanceof Error error && !(e instanceof LinkageError)) {
            throw error;
        }
        return () -> {};
    }
}
