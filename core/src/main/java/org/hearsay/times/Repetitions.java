package org.hearsay.times;

import org.jspecify.annotations.Nullable;

/** Operations that make what happens again and again. */
final class Repetitions {
    private Repetitions() {}

    /** "every Monday", "each July", "every day". */
    static @Nullable Meaning each(Meaning meaning) {
        return switch (meaning) {
            case Moment moment -> new Meaning.Repetition(moment.timex(), moment.precision());
            case Length length -> new Meaning.Repetition(length.timex(), length.grain());
            case Meaning.Value value -> every(1, Length.Unit.valueOf(value.name()));
            case Meaning.Interval _, Meaning.Repetition _ -> null;
        };
    }

    /** "every two weeks"; what is not whole has no number. */
    static Meaning.@Nullable Repetition every(int number, String written, Length.Unit unit) {
        int whole = number > 0 ? number : written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
        return whole > 0 ? every(whole, unit) : null;
    }

    private static Meaning.Repetition every(int number, Length.Unit unit) {
        return new Meaning.Repetition(Length.of(number, unit).timex(), unit.grain());
    }
}
