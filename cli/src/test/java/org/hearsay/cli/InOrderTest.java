package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void resultsComeInTheOrderOfTheThings() throws Exception {
        Iterator<Integer> things = IntStream.range(0, 500).iterator();
        try (InOrder<Integer, Integer> work = new InOrder<>(things, InOrderTest::slowly, thing -> 1, 100, 4)) {
            for (int i = 0; i < 500; i++) {
                assertThat(work.next()).contains(i);
            }
            assertThat(work.next()).isEmpty();
            assertThat(work.next()).isEmpty();
        }
    }

    private static int slowly(int number) {
        for (int i = 0; i < 1000 * (number % 7); i++) {
            Thread.onSpinWait();
        }
        return number;
    }

    @Test
    void noMoreIsTakenThanTheWindowHolds() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> things =
                IntStream.range(0, 1000).peek(i -> taken.incrementAndGet()).iterator();
        try (InOrder<Integer, Integer> work = new InOrder<>(things, thing -> thing, thing -> 10, 50, 2)) {
            for (int out = 0; out < 1000; out++) {
                assertThat(work.next()).contains(out);
                // Five weigh as much as the window holds; one more is in the taker's hand.
                assertThat(taken.get() - out).isLessThanOrEqualTo(7);
            }
        }
    }

    @Test
    void aThingHeavierThanTheWindowIsWorkedOnAlone() throws Exception {
        try (InOrder<Integer, Integer> work =
                new InOrder<>(IntStream.range(0, 9).iterator(), thing -> thing, thing -> 1000, 10, 2)) {
            for (int i = 0; i < 9; i++) {
                assertThat(work.next()).contains(i);
            }
        }
    }

    @Test
    void aFailureIsHandedOutInItsPlace() throws Exception {
        try (InOrder<Integer, Integer> work =
                new InOrder<>(IntStream.of(1, 0, 2).iterator(), thing -> 2 / thing, thing -> 1, 10, 2)) {
            assertThat(work.next()).isEqualTo(Optional.of(2));
            assertThatThrownBy(work::next)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(ArithmeticException.class);
            assertThat(work.next()).contains(1);
        }
    }
}
