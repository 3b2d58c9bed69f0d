package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.scoring.ActionCounts;

/** Two or more conditions joined with "or", of which any is enough, or with "and". None of them is joined the same way. */
final class Joined extends Condition {

    private final List<Condition> parts;
    private final boolean any;
    private final int size;
    private final int brackets;

    private Joined(List<Condition> parts, boolean any, int size, int brackets) {
        super(text(parts, any));
        this.parts = parts;
        this.any = any;
        this.size = size;
        this.brackets = brackets;
    }

    static Joined of(@Nullable List<Condition> parts, boolean any) {
        List<Condition> joined = new ArrayList<>();
        for (Condition part : list("parts", parts)) {
            if (part instanceof Joined same && same.any == any) {
                joined.addAll(same.parts);
            } else {
                joined.add(part);
            }
        }
        that(joined.size() >= 2, "parts", "2 or more conditions", joined.size());
        long size = 0;
        int brackets = 0;
        for (Condition part : joined) {
            size += part.size();
            brackets = Math.max(brackets, part.brackets() + (isAny(part) ? 1 : 0));
        }
        that(brackets <= MOST_BRACKETS, "parts", "nested no more than " + MOST_BRACKETS + " brackets deep", brackets);
        that(size <= MOST_COMPARISONS, "parts", "no more than " + MOST_COMPARISONS + " comparisons", size);
        return new Joined(List.copyOf(joined), any, (int) size, brackets);
    }

    /** An "and" binds tighter than an "or", so that only an "or" inside an "and" needs brackets. */
    private static String text(List<Condition> parts, boolean any) {
        StringBuilder text = new StringBuilder();
        for (Condition part : parts) {
            text.append(text.length() == 0 ? "" : any ? " or " : " and ");
            text.append(isAny(part) ? "(" : "").append(part).append(isAny(part) ? ")" : "");
        }
        return text.toString();
    }

    private static boolean isAny(Condition condition) {
        return condition instanceof Joined joined && joined.any;
    }

    boolean isAny() {
        return any;
    }

    List<Condition> parts() {
        return parts;
    }

    /**
     * Stops at the part that decides. Where the RAG ratings are unknown it goes on, so that a part which asks for them refuses
     * the counts whichever part is asked first.
     */
    @Override
    public boolean holdsFor(ActionCounts counts) {
        boolean stops = given("counts", counts).rag().isPresent();
        boolean holds = !any;
        for (int i = 0; i < parts.size() && !(stops && holds == any); i++) {
            if (parts.get(i).holdsFor(counts) == any) {
                holds = any;
            }
        }
        return holds;
    }

    @Override
    public Phrase phrase(String name) {
        List<Phrase> phrases = new ArrayList<>();
        for (Condition part : parts) {
            phrases.add(part.phrase("condition"));
        }
        return any ? Phrase.anyOf(name, phrases) : Phrase.allOf(name, phrases);
    }

    @Override
    void addComparisons(List<Comparison> comparisons) {
        for (Condition part : parts) {
            part.addComparisons(comparisons);
        }
    }

    @Override
    void addSlips(List<Condition> slips) {
        for (int i = 0; i < parts.size(); i++) {
            List<Condition> otherwise = new ArrayList<>(parts);
            for (Condition slip : parts.get(i).slips()) {
                otherwise.set(i, slip);
                slips.add(of(otherwise, any));
            }
        }
        slips.add(of(parts, !any));
    }

    @Override
    Condition replaced(UnaryOperator<Comparison> replacement) {
        List<Condition> replaced = new ArrayList<>();
        for (Condition part : parts) {
            replaced.add(part.replaced(replacement));
        }
        return of(replaced, any);
    }

    @Override
    int addTo(DecisionProgram program, int where, int whereNot) {
        int next = any ? whereNot : where;
        for (int i = parts.size() - 1; i >= 0; i--) {
            next = any ? parts.get(i).addTo(program, where, next) : parts.get(i).addTo(program, next, whereNot);
        }
        return next;
    }

    @Override
    int size() {
        return size;
    }

    @Override
    int brackets() {
        return brackets;
    }
}
