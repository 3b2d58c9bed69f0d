package org.qualitybanding.scoring.rule;

import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.RagCounts;

/**
 * A number of actions that a rule can ask for, by its name.
 *
 * <p>Comparisons start here or, shorter, at the static methods of {@link Condition}; whether the bound itself is
 * included is in the name:
 *
 * <pre>{@code
 * Count.MINOR.moreThan(34); // minor > 34
 * Count.MINOR.atLeast(35);  // minor >= 35, on whole numbers the same
 * }</pre>
 */
public enum Count {
    /** Actions for something that has caused or is likely to cause harm (clause M13). */
    SIGNIFICANT("significant", false),

    /** Actions that are not significant. */
    MINOR("minor", false),

    /** Actions rated red. */
    RED("red", true),

    /** Actions rated amber. */
    AMBER("amber", true),

    /** Actions rated green. */
    GREEN("green", true),

    /** All actions. */
    TOTAL("total", false);

    private final String words;
    private final boolean needsRag;

    Count(String words, boolean needsRag) {
        this.words = words;
        this.needsRag = needsRag;
    }

    /**
     * Returns the name of the count as it stands in the text of a condition.
     *
     * @return the name in small letters, such as {@code significant}
     */
    public String words() {
        return words;
    }

    /**
     * Tells whether this count is known only where the RAG ratings are.
     *
     * @return true for red, amber and green
     */
    public boolean needsRag() {
        return needsRag;
    }

    /**
     * Reads this count.
     *
     * @param counts the counts to read it from
     * @return the number, 0 or more
     * @throws InvalidValueException if the number is unknown because the RAG ratings are: unknown is never 0
     */
    public long in(ActionCounts counts) {
        return switch (this) {
            case SIGNIFICANT -> counts.significant();
            case MINOR -> counts.minor();
            case TOTAL -> counts.total();
            case RED -> rag(counts).red();
            case AMBER -> rag(counts).amber();
            case GREEN -> rag(counts).green();
        };
    }

    /** Returns how many actions of this kind a number is, as a part of a sentence. */
    Phrase phrase(String name, long number) {
        return Phrase.count(name, Phrase.code("count", this), number);
    }

    private RagCounts rag(ActionCounts counts) {
        if (counts.rag().isEmpty()) {
            throw new InvalidValueException("rag", "given, because a rule asks for " + words, "nothing");
        }
        return counts.rag().get();
    }

    /**
     * Compares this count with a lower bound that is itself included.
     *
     * @param value the least number that satisfies the comparison, 0 or more
     * @return {@code this >= value}
     */
    public Comparison atLeast(int value) {
        return new Comparison(this, Operator.AT_LEAST, value);
    }

    /**
     * Compares this count with a lower bound that is itself excluded.
     *
     * @param value the greatest number that does not satisfy the comparison, 0 or more
     * @return {@code this > value}
     */
    public Comparison moreThan(int value) {
        return new Comparison(this, Operator.MORE_THAN, value);
    }

    /**
     * Compares this count with an upper bound that is itself included.
     *
     * @param value the greatest number that satisfies the comparison, 0 or more
     * @return {@code this <= value}
     */
    public Comparison atMost(int value) {
        return new Comparison(this, Operator.AT_MOST, value);
    }

    /**
     * Compares this count with an upper bound that is itself excluded.
     *
     * @param value the least number that does not satisfy the comparison, 0 or more
     * @return {@code this < value}
     */
    public Comparison fewerThan(int value) {
        return new Comparison(this, Operator.FEWER_THAN, value);
    }

    /**
     * Compares this count with the one number that satisfies the comparison.
     *
     * @param value the number, 0 or more
     * @return {@code this = value}
     */
    public Comparison exactly(int value) {
        return new Comparison(this, Operator.EXACTLY, value);
    }
}
