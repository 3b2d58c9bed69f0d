package org.qualitybanding.model;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A list of dated facts in a record: what each of them must be, and at which place; the order that it is kept in; what of it was
 * known on a day. It is kept in order of date, and of id on one day, so that the order in which a caller's tables return
 * rows makes no difference. Facts without an id stay in the given order on one day.
 *
 * @param list the name of the list
 * @param field the name of the day of a fact
 * @param dayOf the day of a fact
 * @param idOf the id of a fact; null where facts of the kind have none
 * @param order the order that the list is kept in
 * @param asKnownOn a fact, without what happened to it after a day
 */
record Dated<T>(
        String list,
        String field,
        Function<T, LocalDate> dayOf,
        @Nullable Function<T, String> idOf,
        Comparator<T> order,
        BiFunction<T, LocalDate, T> asKnownOn) {

    static <T> Dated<T> by(String list, String field, Function<T, LocalDate> dayOf) {
        return new Dated<>(list, field, dayOf, null, comparing(dayOf), (fact, date) -> fact);
    }

    static <T> Dated<T> by(String list, String field, Function<T, LocalDate> dayOf, Function<T, String> idOf) {
        return new Dated<>(list, field, dayOf, idOf, comparing(dayOf).thenComparing(idOf), (fact, date) -> fact);
    }

    /** The same facts, those of one day in another order. */
    Dated<T> sameDay(Comparator<T> sameDay) {
        return new Dated<>(list, field, dayOf, idOf, comparing(dayOf).thenComparing(sameDay), asKnownOn);
    }

    /** The same facts, those of one day in the given order, because the later given decides. */
    Dated<T> asGivenOnOneDay() {
        return new Dated<>(list, field, dayOf, idOf, comparing(dayOf), asKnownOn);
    }

    /** The same facts, to which something may happen later. */
    Dated<T> knownBy(BiFunction<T, LocalDate, T> asKnown) {
        return new Dated<>(list, field, dayOf, idOf, order, asKnown);
    }

    /** An immutable list of the facts in order: the given one where it is that. */
    List<T> inOrder(Checks check, @Nullable Collection<? extends T> given) {
        List<T> facts = check.list(list, given);
        for (int index = 1; index < facts.size(); index++) {
            if (order.compare(facts.get(index - 1), facts.get(index)) > 0) {
                return ImmutableList.sortedCopyOf(order, facts);
            }
        }
        return facts;
    }

    /** Asks something of each fact, at its place; and of all of them that no id comes twice. */
    void each(Checks check, List<T> facts, BiConsumer<Checks, T> asked) {
        for (int index = 0; index < facts.size(); index++) {
            T fact = facts.get(index);
            asked.accept(check.at(list, index, idOf == null ? null : idOf.apply(fact)), fact);
        }
        if (idOf != null && facts.size() > 1) {
            check.distinctIds(list, facts, idOf);
        }
    }

    /** Asks of each fact that it is not before a day; and of all of them that no id comes twice. */
    void eachOnOrAfter(Checks check, List<T> facts, String earlierField, LocalDate earlier) {
        each(check, facts, (at, fact) -> at.onOrAfter(field, dayOf.apply(fact), earlierField, earlier));
    }

    /** Asks of each fact that it is before a day; and of all of them that no id comes twice. */
    void eachBefore(Checks check, List<T> facts, String laterField, LocalDate later) {
        each(check, facts, (at, fact) -> {
            if (!dayOf.apply(fact).isBefore(later)) {
                at.fault(field, "before " + laterField + " " + later, dayOf.apply(fact));
            }
        });
    }

    /** What of the facts was known on a day: the list itself where all of it was. */
    List<T> knownOn(LocalDate date, List<T> facts) {
        ImmutableList.Builder<T> known = null;
        for (int index = 0; index < facts.size(); index++) {
            T fact = facts.get(index);
            T then = dayOf.apply(fact).isAfter(date) ? null : asKnownOn.apply(fact, date);
            if (known == null && !fact.equals(then)) {
                known = ImmutableList.<T>builder().addAll(facts.subList(0, index));
            }
            if (known != null && then != null) {
                known.add(then);
            }
        }
        return known == null ? facts : known.build();
    }

    /** The facts and one more. */
    static <T> List<T> plus(List<T> facts, String name, @Nullable T fact) {
        return ImmutableList.<T>builderWithExpectedSize(facts.size() + 1)
                .addAll(facts)
                .add(Require.given(name, fact))
                .build();
    }

    /** The facts with the one of them that is meant changed; where none is, the id that was given is refused. */
    static <T> List<T> changing(
            List<T> facts, Predicate<T> meant, UnaryOperator<T> change, String field, String expected, String id) {
        List<T> changed = new ArrayList<>(facts);
        for (int index = 0; index < changed.size(); index++) {
            if (meant.test(changed.get(index))) {
                changed.set(index, change.apply(changed.get(index)));
                return changed;
            }
        }
        throw new InvalidValueException(field, expected, Require.quoted(id));
    }

    /** Tells whether something that may have a day has none after a date. */
    static boolean isKnown(Optional<LocalDate> day, LocalDate date) {
        return day.isEmpty() || !day.get().isAfter(date);
    }
}
