package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.scoring.ActionCounts;

/** What the kinds of {@link Condition} share. Loops run over indexes, so that asking a condition allocates nothing. */
public final class Conditions {

    /** A condition is small enough to be printed, read and asked by methods that call themselves. */
    static final int MOST_BRACKETS = 16;

    static final int MOST_COMPARISONS = 500;

    private Conditions() {}

    public static boolean holds(Condition condition, ActionCounts counts) {
        if (condition instanceof Comparison comparison) {
            return comparison.operator().holds(comparison.count().in(counts), comparison.value());
        }
        boolean any = condition instanceof AnyOf;
        List<Condition> parts = parts(condition);
        for (int i = 0; i < parts.size(); i++) {
            if (holds(parts.get(i), counts) == any) {
                return any;
            }
        }
        return !any;
    }

    /**
     * Refuses counts that do not know a number which the condition compares, whichever order its parts are asked in: an
     * answer must not depend on what an "or" happened to look at first.
     */
    static void requireKnown(Condition condition, ActionCounts counts) {
        if (counts.rag().isPresent()) {
            return;
        }
        if (condition instanceof Comparison comparison) {
            comparison.count().in(counts);
            return;
        }
        List<Condition> parts = parts(condition);
        for (int i = 0; i < parts.size(); i++) {
            requireKnown(parts.get(i), counts);
        }
    }

    static void collect(Condition condition, ImmutableList.Builder<Comparison> comparisons) {
        if (condition instanceof Comparison comparison) {
            comparisons.add(comparison);
        } else {
            parts(condition).forEach(part -> collect(part, comparisons));
        }
    }

    /** Returns the condition with each of its comparisons replaced. */
    static Condition replaced(Condition condition, UnaryOperator<Comparison> replacement) {
        if (condition instanceof Comparison comparison) {
            return replacement.apply(comparison);
        }
        List<Condition> parts = parts(condition).stream()
                .map(part -> replaced(part, replacement))
                .toList();
        return condition instanceof AnyOf ? new AnyOf(parts) : new AllOf(parts);
    }

    /** Checks the parts of an "and" or an "or", and takes up the parts of those that are of the same kind. */
    static List<Condition> joined(@Nullable List<Condition> parts, Function<Condition, List<Condition>> takenUp) {
        List<Condition> joined = list("parts", parts).stream()
                .map(takenUp)
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
        that(joined.size() >= 2, "parts", "2 or more conditions", joined.size());
        int brackets = brackets(joined);
        that(brackets <= MOST_BRACKETS, "parts", "nested no more than " + MOST_BRACKETS + " brackets deep", brackets);
        long comparisons = joined.stream().mapToLong(Conditions::size).sum();
        that(
                comparisons <= MOST_COMPARISONS,
                "parts",
                "no more than " + MOST_COMPARISONS + " comparisons",
                comparisons);
        return joined;
    }

    /**
     * Returns how deep the brackets in the text of an "and" or an "or" are: only an "or" inside an "and" needs them.
     */
    private static int brackets(List<Condition> parts) {
        return parts.stream()
                .filter(part -> !(part instanceof Comparison))
                .mapToInt(part -> brackets(parts(part)) + (part instanceof AnyOf ? 1 : 0))
                .max()
                .orElse(0);
    }

    private static long size(Condition condition) {
        return condition instanceof Comparison
                ? 1
                : parts(condition).stream().mapToLong(Conditions::size).sum();
    }

    /** Joins the texts of the parts of an "or". */
    static String anyOf(List<Condition> parts) {
        return parts.stream().map(Condition::toString).collect(Collectors.joining(" or "));
    }

    /** Joins the texts of the parts of an "and", which binds tighter than an "or". */
    static String allOf(List<Condition> parts) {
        return parts.stream()
                .map(part -> part instanceof AnyOf ? "(" + part + ")" : part.toString())
                .collect(Collectors.joining(" and "));
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof AnyOf any ? any.parts() : ((AllOf) condition).parts();
    }
}
