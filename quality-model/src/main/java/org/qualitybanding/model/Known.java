package org.qualitybanding.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What was known by a date. */
final class Known {

    private Known() {}

    static <T> ImmutableList<T> by(LocalDate date, List<T> facts, Function<T, LocalDate> happenedOn) {
        return facts.stream()
                .filter(fact -> !happenedOn.apply(fact).isAfter(date))
                .collect(ImmutableList.toImmutableList());
    }
}
