package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;
import static org.qualitybanding.model.internal.Require.text;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.rule.Condition;

/**
 * Something that the check of rules found wrong, with the smallest cases that show it.
 *
 * <p>For example, the rules {@code significant = 0 and minor < 12} and {@code significant >= 1 or minor > 12} leave
 * exactly 12 minor actions without an answer:
 *
 * <pre>
 * hole: no rule holds for significant = 0 and minor = 12, which is (0 significant, 12 minor) alone
 * </pre>
 *
 * @param kind what is wrong
 * @param ruleIds the rules it is about: the two that overlap; the one that never decides, then those before it that
 *     take its cases; the ones that decide before and after a step
 * @param where all cases that it is about, as conditions of which no two hold for the same case; empty for a step and
 *     for the matrix
 * @param examples all those cases where they are no more than ten, and else the smallest: those of which no count can
 *     be lowered, that with the fewest actions first, no more than ten
 * @param scores the pairs of scores it is about, if it is about the matrix
 * @param says the finding as a sentence
 */
public record PolicyFinding(
        Kind kind,
        List<String> ruleIds,
        List<Condition> where,
        List<Example> examples,
        List<ScorePair> scores,
        String says) {

    /**
     * Creates a finding.
     *
     * @throws InvalidValueException if a part is missing
     */
    public PolicyFinding {
        given("kind", kind);
        ruleIds = list("ruleIds", ruleIds);
        where = list("where", where);
        examples = list("examples", examples);
        scores = list("scores", scores);
        text("says", says);
    }

    /**
     * Returns findings in one line.
     *
     * @param findings the findings, one or more
     * @return them joined, and numbered where there is more than one
     */
    public static String inOneLine(List<PolicyFinding> findings) {
        if (findings.size() == 1) {
            return findings.get(0).toString();
        }
        StringBuilder line = new StringBuilder(findings.size() + " faults: ");
        for (int i = 0; i < findings.size(); i++) {
            line.append(i == 0 ? "(" : "; (").append(i + 1).append(") ").append(findings.get(i));
        }
        return line.toString();
    }

    /** Returns the kind and the sentence, such as {@code hole: no rule holds for …}. */
    @Override
    public String toString() {
        return kind.words() + ": " + says;
    }

    /**
     * A case that shows what is wrong with rules, or a case together with the step to a worse one that scores better.
     *
     * <p>The RAG ratings are known exactly where some rule compares the number of red, amber or green actions.
     *
     * @param counts the case, or the case before the step
     * @param step the step to the worse case, if the finding is about one
     */
    public record Example(ActionCounts counts, Optional<Worsening> step) {

        /**
         * Creates an example.
         *
         * @throws InvalidValueException if there is no case, or the step can't be taken from it
         */
        public Example {
            given("counts", counts);
            step = optional(step);
            if (step.isPresent() && step.get().applyTo(counts).isEmpty()) {
                throw new InvalidValueException(
                        "step",
                        "one that can be taken from " + counts,
                        step.get().words());
            }
        }

        /**
         * Returns the case after the step.
         *
         * @return the worse case, or empty where the finding is not about a step
         */
        public Optional<ActionCounts> after() {
            return step.flatMap(taken -> taken.applyTo(counts));
        }

        /**
         * Returns the case in words, such as {@code (0 significant, 12 minor)}, with that after the step where there is
         * one.
         */
        @Override
        public String toString() {
            return "(" + counts + ")"
                    + after().map(worse -> " to (" + worse + ")").orElse("");
        }
    }

    /** What can be wrong with rules that are to give each case exactly one sensible answer. */
    public enum Kind {
        /** There are cases that no rule answers. */
        HOLE("hole"),

        /** There are cases that two rules answer. */
        OVERLAP("overlap"),

        /** A rule never decides. */
        UNREACHABLE_RULE("unreachable rule"),

        /** One more action, or an action rated one step more urgent, leads to a better outcome. */
        NOT_MONOTONE("not monotone"),

        /**
         * A minor action that turns out to be significant leads to a better outcome. A policy is not refused for it,
         * because the published model itself has this property: it counts significant and minor actions apart, so that 35
         * minor actions are Outcome 3, and 34 with a significant one are Outcome 2.
         */
        REGRADING_IMPROVES("regrading improves"),

        /** A pair of scores has no band. */
        MATRIX_HOLE("hole in the matrix"),

        /** A band falls when a score rises. */
        MATRIX_FALLS("matrix falls");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * Returns the kind in words.
         *
         * @return the words, such as {@code unreachable rule}
         */
        public String words() {
            return words;
        }
    }
}
