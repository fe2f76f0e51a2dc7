package org.hearsay.times;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule hands to its operation: numbers point to the pattern's references from 1, "#" begins a constant, "-" is nothing.
 *
 * @param written the operands as the table writes them
 * @param arguments what the references mean; null for those that are missing
 */
record Operands(List<String> written, List<@Nullable Meaning> arguments) {
    private @Nullable Meaning get(int index) {
        String operand = index < written.size() ? written.get(index) : "-";
        if (operand.equals("-")) {
            return null;
        }
        if (operand.startsWith("#")) {
            String constant = operand.substring(1);
            return constant.matches("-?\\d+")
                    ? new Meaning.Value(Integer.parseInt(constant), constant)
                    : Meaning.Value.of(constant);
        }
        return arguments.get(Integer.parseInt(operand) - 1);
    }

    boolean has(int index) {
        return get(index) != null;
    }

    /** The operand; it must be there. */
    Meaning meaning(int index) {
        Meaning meaning = get(index);
        if (meaning == null) {
            throw new IllegalStateException("times-rules.tsv: operand " + (index + 1) + " is missing: " + written);
        }
        return meaning;
    }

    @Nullable
    Integer optional(int index) {
        return get(index) instanceof Meaning.Value value ? (Integer) value.number() : null;
    }

    int number(int index) {
        return ((Meaning.Value) meaning(index)).number();
    }

    String name(int index) {
        return ((Meaning.Value) meaning(index)).name();
    }

    Moment moment(int index) {
        return (Moment) meaning(index);
    }

    Length length(int index) {
        return (Length) meaning(index);
    }

    Length.Unit unit(int index) {
        return Length.Unit.valueOf(name(index));
    }
}
