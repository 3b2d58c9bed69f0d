package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;

/**
 * Which parts of a ladder some cases exercise, and which none of them does. Who writes cases for rules learns here where a wrong
 * rule would go unseen:
 *
 * <ul>
 *   <li>Each <b>rung</b> decides some case.
 *   <li>Each <b>comparison</b> tips the scales both ways: in some case its rule holds, and would not if this comparison did not; in
 *       another it does not hold, and would if it did. That is what engineers call modified condition and decision coverage (MC/DC).
 *   <li>Each <b>number</b> is stood on from both sides: of {@code minor > 34} some case has 35 and another has 34, and the
 *       comparison tips the scales in both.
 * </ul>
 *
 * <p>Only what a case can exercise counts: a comparison that never tips the scales is no part. For example, the case of 2
 * significant actions exercises three of the nineteen parts of the published ladder:
 *
 * <pre>{@code
 * LadderCoverage coverage = LadderCoverage.of(Ladder.published(), List.of(ActionCounts.significant(2).minor(0)));
 * coverage.missed().size();          // 16
 * coverage.proposals();              // the cases that exercise them all, the smallest first
 * }</pre>
 *
 * @param ladder the rules
 * @param cases the cases
 * @param parts what a case can exercise, in the order of the ladder
 * @param proposals the cases that exercise what is missed, the smallest first; none of them could be left out
 */
public record LadderCoverage(
        Ladder<Condition, Outcome> ladder, List<ActionCounts> cases, List<Part> parts, List<ActionCounts> proposals) {

    /**
     * Creates what was found; {@link #of} finds it.
     *
     * @throws InvalidValueException if a part is missing
     */
    public LadderCoverage {
        given("ladder", ladder);
        cases = list("cases", cases);
        parts = list("parts", parts);
        proposals = list("proposals", proposals);
    }

    /**
     * Finds what cases exercise.
     *
     * @param ladder the rules
     * @param cases the cases, in any order
     * @return the parts of the rules, and the cases that are lacking
     * @throws InvalidValueException if something is missing, a rule asks for RAG ratings that a case does not know, or the rules
     *     compare counts with so many different numbers that it would take more than 25,000,000 comparisons for one part
     */
    public static LadderCoverage of(Ladder<Condition, Outcome> ladder, List<ActionCounts> cases) {
        List<ActionCounts> given = list("cases", cases);
        given.forEach(DecisionTable.of(given("ladder", ladder))::rungFor);
        List<Exercise> exercises = Exercises.of(ladder);
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        List<Exercise> missed = new ArrayList<>();
        for (Exercise exercise : exercises) {
            boolean exercised = given.stream().anyMatch(exercise::isDoneBy);
            parts.add(new Part(exercise.kind(), exercise.says(), exercise.smallest(), exercised));
            if (!exercised) {
                missed.add(exercise);
            }
        }
        return new LadderCoverage(ladder, given, parts.build(), Exercise.fewCasesFor(missed));
    }

    /**
     * Returns what no case exercises.
     *
     * @return the parts, in the order of the ladder
     */
    public List<Part> missed() {
        return parts.stream().filter(part -> !part.exercised()).toList();
    }

    /**
     * Tells whether every part is exercised.
     *
     * @return true if nothing is missed
     */
    public boolean complete() {
        return missed().isEmpty();
    }

    /**
     * Returns the coverage for a person to read.
     *
     * @return a line for each kind of part, how many of them are exercised, and under it each that is not, with the smallest case
     *     that would
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        for (Part.Kind kind : Part.Kind.values()) {
            List<Part> ofKind =
                    parts.stream().filter(part -> part.kind() == kind).toList();
            long exercised = ofKind.stream().filter(Part::exercised).count();
            text.add(kind.words() + ": " + exercised + " of " + ofKind.size());
            ofKind.stream().filter(part -> !part.exercised()).forEach(part -> text.add("  " + part));
        }
        return text.toString();
    }

    /** Returns how much is exercised, such as {@code 6 cases exercise 20 of 20 parts}. */
    @Override
    public String toString() {
        return Words.counted(cases.size(), "case") + " exercise" + (cases.size() == 1 ? "s " : " ")
                + (parts.size() - missed().size()) + " of " + Words.counted(parts.size(), "part");
    }

    /**
     * Something of a ladder that a case can exercise.
     *
     * @param kind what it is
     * @param says what a case has to do, such as {@code outcome-3: minor > 34 tips the scales at 35}
     * @param smallest the case with the fewest actions that does
     * @param exercised whether one of the cases does
     */
    public record Part(Kind kind, String says, ActionCounts smallest, Boolean exercised) {

        /**
         * Creates a part.
         *
         * @throws InvalidValueException if a component is missing
         */
        public Part {
            given("kind", kind);
            given("says", says);
            given("smallest", smallest);
            given("exercised", exercised);
        }

        /** Returns what it is, and where it is missed the smallest case, such as {@code outcome-3 decides: (2 significant, 0 minor) would}. */
        @Override
        public String toString() {
            return says + (exercised ? "" : ": (" + smallest + ") would");
        }

        /** What of a ladder can be exercised. */
        public enum Kind {
            /** A rung decides. */
            RUNG("rungs that decide"),

            /** A comparison makes its rule hold, or keeps it from holding. */
            COMPARISON("comparisons that tip the scales, each way"),

            /** A comparison does so at its number, from one side. */
            NUMBER("sides of numbers");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            /**
             * Returns the kind in words.
             *
             * @return the words, such as {@code sides of numbers}
             */
            public String words() {
                return words;
            }
        }
    }
}
