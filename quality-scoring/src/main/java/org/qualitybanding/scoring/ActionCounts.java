package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.optional;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * How many actions of which kind there are: all that an outcome depends on.
 *
 * <p>A team that only keeps totals gives the two numbers of the published model, each under its name:
 *
 * <pre>{@code
 * ActionCounts counts = ActionCounts.significant(2).minor(5);
 * counts.total();    // 7
 * counts.toString(); // 2 significant, 5 minor
 * }</pre>
 *
 * <p>The RAG ratings of those seven actions are then unknown, which is not the same as none being red: a rule that compares the
 * number of red, amber or green actions refuses such counts.
 *
 * @param significant the number of actions for something that has caused or is likely to cause harm (clause M13), 0 or
 *     more
 * @param minor the number of all other actions, 0 or more
 * @param rag the same actions counted by RAG rating, or empty where that is unknown
 */
public record ActionCounts(Integer significant, Integer minor, Optional<RagCounts> rag) {

    private static final ActionCounts NONE = new ActionCounts(0, 0, Optional.of(new RagCounts(0, 0, 0)));

    /**
     * Creates the counts.
     *
     * @throws InvalidValueException if a count is missing or negative, or the RAG ratings count another number of actions
     */
    public ActionCounts {
        atLeast("significant", 0, given("significant", significant));
        atLeast("minor", 0, given("minor", minor));
        rag = optional(rag);
        if (rag.isPresent() && rag.get().total() != (long) significant + minor) {
            throw new InvalidValueException(
                    "rag",
                    "counts of the same " + ((long) significant + minor) + " actions",
                    rag.get() + " (" + rag.get().total() + ")");
        }
    }

    /**
     * Counts no actions at all (reading R11).
     *
     * @return zero of every kind
     */
    public static ActionCounts none() {
        return NONE;
    }

    /**
     * Takes the number of significant actions; that of the minor ones follows, as in {@code
     * ActionCounts.significant(2).minor(5)}.
     *
     * @param significant the number of significant actions, 0 or more
     * @return the number, to which that of the minor actions is still to be given
     */
    public static Significant significant(int significant) {
        return new Significant(significant);
    }

    /**
     * Starts to count grades one at a time.
     *
     * @return a builder that has counted nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Counts grades, each once.
     *
     * @param grades the grades of the actions; the order makes no difference
     * @return the counts, RAG ratings included
     * @throws InvalidValueException if a grade is missing
     */
    public static ActionCounts of(Collection<Grade> grades) {
        Builder counts = builder();
        for (Grade grade : given("grades", grades)) {
            counts.add(grade);
        }
        return counts.build();
    }

    /**
     * Counts actions at their latest grade, each once, those that were withdrawn left out (reading R9).
     *
     * @param actions the actions; the order makes no difference
     * @return the counts, RAG ratings included
     * @throws InvalidValueException if an action is missing
     */
    public static ActionCounts ofActions(Collection<Action> actions) {
        Builder counts = builder();
        for (Action action : given("actions", actions)) {
            if (!given("action", action).withdrawn()) {
                counts.add(action.grade());
            }
        }
        return counts.build();
    }

    /**
     * Returns the number of all actions.
     *
     * @return significant and minor actions together; a {@code long}, for the sum of two large counts
     */
    public long total() {
        return (long) significant + minor;
    }

    /**
     * Returns the counts as numbers of an explanation.
     *
     * @return significant and minor actions, and where RAG ratings are known red, amber and green ones
     */
    public List<Quantity> quantities() {
        ImmutableList.Builder<Quantity> quantities = ImmutableList.builder();
        quantities.add(Quantity.of("significant", significant), Quantity.of("minor", minor));
        rag.ifPresent(ratings -> quantities.add(
                Quantity.of("red", ratings.red()),
                Quantity.of("amber", ratings.amber()),
                Quantity.of("green", ratings.green())));
        return quantities.build();
    }

    /** Returns the counts in words, such as {@code 2 significant, 5 minor (1 red, 4 amber, 2 green)}. */
    @Override
    public String toString() {
        return significant + " significant, " + minor + " minor"
                + rag.map(ratings -> " (" + ratings + ")").orElse("");
    }

    /** A number of significant actions that still lacks that of the minor ones. */
    public static final class Significant {

        private final int significant;

        private Significant(int significant) {
            this.significant = significant;
        }

        /**
         * Completes the counts. The RAG ratings of the actions are unknown.
         *
         * @param minor the number of minor actions, 0 or more
         * @return the counts
         * @throws InvalidValueException if one of the two numbers is negative
         */
        public ActionCounts minor(int minor) {
            return new ActionCounts(significant, minor, Optional.empty());
        }

        /** Returns the number, such as {@code 2 significant}. */
        @Override
        public String toString() {
            return significant + " significant";
        }
    }

    /** Counts grades one at a time. */
    public static final class Builder {

        private int significant;
        private int minor;
        private int red;
        private int amber;
        private int green;

        private Builder() {}

        /**
         * Counts an action.
         *
         * @param grade its grade
         * @return this builder
         * @throws InvalidValueException if the grade is missing
         */
        public Builder add(Grade grade) {
            return count(grade, 1);
        }

        /**
         * Counts an action no more, because it was withdrawn or counts as another grade (reading R9).
         *
         * @param grade its grade, as it was counted
         * @return this builder
         * @throws InvalidValueException if the grade is missing
         */
        public Builder remove(Grade grade) {
            return count(grade, -1);
        }

        private Builder count(Grade grade, int by) {
            if (given("grade", grade).significant()) {
                significant += by;
            } else {
                minor += by;
            }
            switch (grade.rag()) {
                case RED -> red += by;
                case AMBER -> amber += by;
                case GREEN -> green += by;
            }
            return this;
        }

        /**
         * Returns what was counted.
         *
         * @return the counts, RAG ratings included
         * @throws InvalidValueException if more actions of a kind were removed than added
         */
        public ActionCounts build() {
            return new ActionCounts(significant, minor, Optional.of(new RagCounts(red, amber, green)));
        }
    }
}
