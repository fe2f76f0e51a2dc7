package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fields of JSON objects that came from elsewhere; whatever is not as it must be is an {@link IllegalArgumentException}. */
final class Fields {
    private Fields() {}

    static String string(JsonNode node, String field) {
        String value = maybe(node, field);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + field + "\"");
        }
        return value;
    }

    /** A string; null where the field is null or missing. */
    static @Nullable String maybe(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException("\"" + field + "\" is no string");
        }
        return value.stringValue();
    }

    static int number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new IllegalArgumentException("\"" + field + "\" is no whole number");
        }
        return value.intValue();
    }

    static int number(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new IllegalArgumentException("no whole number");
        }
        return value.intValue();
    }

    /** A number; null where the field is null or missing. */
    static @Nullable Double decimal(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw new IllegalArgumentException("\"" + field + "\" is no number");
        }
        return value.doubleValue();
    }

    static boolean truth(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isBoolean()) {
            throw new IllegalArgumentException("\"" + field + "\" is neither true nor false");
        }
        return value.booleanValue();
    }

    /** A list; empty where the field is missing. */
    static Iterable<JsonNode> list(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            throw new IllegalArgumentException("\"" + field + "\" is no list");
        }
        return value;
    }

    /** An object; null where the field is null or missing. */
    static @Nullable JsonNode object(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isObject()) {
            throw new IllegalArgumentException("\"" + field + "\" is no object");
        }
        return value;
    }
}
