package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the kinds of {@link Condition} share. Loops run over indexes, so that asking a condition allocates nothing. */
final class Conditions {

    private Conditions() {}

    static boolean holds(Condition condition, ActionCounts counts) {
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
        return joined;
    }

    static String text(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Comparison ? part.toString() : "(" + part + ")")
                .collect(Collectors.joining(word));
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof AnyOf any ? any.parts() : ((AllOf) condition).parts();
    }
}
