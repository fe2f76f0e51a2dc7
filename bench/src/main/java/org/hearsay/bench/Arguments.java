package org.hearsay.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments of an evaluator: {@code --name value} pairs.
 *
 * @param values values by name
 */
record Arguments(Map<String, String> values) {
    /** Makes the map unchangeable. */
    Arguments {
        values = Map.copyOf(values);
    }

    /**
     * Takes a command line apart.
     *
     * @param known names that may occur, without their dashes
     * @throws IllegalArgumentException if another name occurs or a value is missing
     */
    static Arguments parse(String[] arguments, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!known.contains(name)) {
                throw new IllegalArgumentException("unknown argument " + arguments[i] + "; known: --"
                        + String.join(", --", known.stream().sorted().toList()));
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
            values.put(name, arguments[i + 1]);
        }
        return new Arguments(values);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A choice among an enumeration's constants, in lower case on the command line. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        return text(name).map(value -> constant(name, type, value)).orElse(otherwise);
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("--" + name + " " + value + " is no choice");
    }

    int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--" + name + " needs a whole number", e);
        }
    }
}
