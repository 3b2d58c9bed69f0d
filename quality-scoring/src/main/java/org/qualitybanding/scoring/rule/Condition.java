package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.that;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;

/**
 * A question about counts of actions that is answered with yes or no: a {@link Comparison} of one count with a
 * constant, or several conditions joined with "and" or "or".
 *
 * <p>A condition is what it says: two with the same text are equal, and the text is how a person would write it. With this
 * class's methods imported statically,
 *
 * <pre>{@code
 * Condition poor = significant().atLeast(2).or(minor().moreThan(34));
 *
 * poor.toString();                                            // significant >= 2 or minor > 34
 * poor.holdsFor(ActionCounts.significant(0).minor(34));       // false
 * poor.holdsFor(ActionCounts.significant(0).minor(35));       // true
 *
 * Condition.valueOf("significant >= 2 or minor > 34").equals(poor); // true
 * }</pre>
 *
 * <p>An "and" directly inside an "and" adds nothing, and neither does an "or" inside an "or": their parts are taken up,
 * so that a condition has one form. With more than 500 comparisons, or brackets more than 16 deep, it is refused.
 *
 * <p>A condition is a sequence of characters so that a mapper writes it as its text, wherever it stands.
 */
public abstract sealed class Condition implements CharSequence permits Comparison, Joined {

    /** A condition is small enough to be printed, read and asked by methods that call themselves. */
    static final int MOST_BRACKETS = 16;

    static final int MOST_COMPARISONS = 500;

    private final String text;

    Condition(String text) {
        this.text = text;
    }

    /**
     * Names the count of significant actions.
     *
     * @return {@link Count#SIGNIFICANT}, to be compared
     */
    public static Count significant() {
        return Count.SIGNIFICANT;
    }

    /**
     * Names the count of minor actions.
     *
     * @return {@link Count#MINOR}, to be compared
     */
    public static Count minor() {
        return Count.MINOR;
    }

    /**
     * Names the count of red actions.
     *
     * @return {@link Count#RED}, to be compared
     */
    public static Count red() {
        return Count.RED;
    }

    /**
     * Names the count of amber actions.
     *
     * @return {@link Count#AMBER}, to be compared
     */
    public static Count amber() {
        return Count.AMBER;
    }

    /**
     * Names the count of green actions.
     *
     * @return {@link Count#GREEN}, to be compared
     */
    public static Count green() {
        return Count.GREEN;
    }

    /**
     * Names the count of all actions.
     *
     * @return {@link Count#TOTAL}, to be compared
     */
    public static Count total() {
        return Count.TOTAL;
    }

    /**
     * Reads a condition from its text: {@code Condition.valueOf(condition.toString())} equals the condition. By its name plain
     * JSON mappers find it.
     *
     * <p>A comparison is a count, an operator and a whole number, as in {@code minor > 34}; the counts are
     * {@code significant}, {@code minor}, {@code red}, {@code amber}, {@code green} and {@code total}, the operators
     * {@code >=}, {@code >}, {@code <=}, {@code <} and {@code =}. Comparisons are joined with {@code and}, which binds
     * tighter, and {@code or}; brackets group. White space and brackets that are not needed make no difference to the
     * condition.
     *
     * @param text the text, of at most 20,000 characters and 500 comparisons, its brackets no more than 16 deep
     * @return the condition
     * @throws ConditionSyntaxException if the text is not a condition; the exception has the column, what was expected
     *     there and what was found
     * @throws InvalidValueException if there is no text
     */
    public static Condition valueOf(String text) {
        return ConditionParser.parse(text);
    }

    /**
     * Joins conditions with "or".
     *
     * @param parts the conditions, two or more, in the order they are asked
     * @return a condition that holds where at least one of them does
     * @throws InvalidValueException if there are fewer than two parts, one is missing, or the whole has more than 500
     *     comparisons or needs brackets more than 16 deep
     */
    public static Condition anyOf(List<Condition> parts) {
        return Joined.of(parts, true);
    }

    /**
     * Joins conditions with "and".
     *
     * @param parts the conditions, two or more, in the order they are asked
     * @return a condition that holds where each of them does
     * @throws InvalidValueException as for {@link #anyOf}
     */
    public static Condition allOf(List<Condition> parts) {
        return Joined.of(parts, false);
    }

    /**
     * Joins this condition and another with "or".
     *
     * @param other the other condition
     * @return a condition that holds where at least one of the two does
     */
    public final Condition or(Condition other) {
        return anyOf(List.of(this, given("other", other)));
    }

    /**
     * Joins this condition and another with "and".
     *
     * @param other the other condition
     * @return a condition that holds where both do
     */
    public final Condition and(Condition other) {
        return allOf(List.of(this, given("other", other)));
    }

    /**
     * Asks the condition of some counts. Nothing is allocated for the answer.
     *
     * @param counts the counts
     * @return whether the condition holds
     * @throws InvalidValueException if the condition compares the number of red, amber or green actions anywhere and
     *     the counts do not know it
     */
    public abstract boolean holdsFor(ActionCounts counts);

    /**
     * Returns what the condition asks for, as a part of a sentence.
     *
     * @param name the name of the part
     * @return the part: texts {@code limit.at-least} and so on, each with its {@code count}, joined as the condition is
     */
    public abstract Phrase phrase(String name);

    /**
     * Lists the comparisons that this condition is made of.
     *
     * @return the comparisons, in the order they are written; for a comparison, itself
     */
    public final List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        addComparisons(comparisons);
        return Collections.unmodifiableList(comparisons);
    }

    /**
     * Returns this condition with one of its comparisons replaced.
     *
     * @param index which one, by its place among {@link #comparisons()}
     * @param replacement what is to stand there
     * @return the condition
     * @throws InvalidValueException if there is no comparison at that place, or none to replace it
     */
    public final Condition replacing(int index, Comparison replacement) {
        given("replacement", replacement);
        that(index >= 0 && index < size(), "index", "from 0 to " + (size() - 1), index);
        int[] next = {0};
        return replaced(comparison -> next[0]++ == index ? replacement : comparison);
    }

    /**
     * Lists the conditions that differ from this one in a single slip of the pen: a number one up or one down, an operator turned into
     * another one, an "and" into an "or" or an "or" into an "and". Who wants to know whether anybody would notice such a slip asks
     * each of them.
     *
     * <pre>{@code
     * Condition.valueOf("minor > 34").slips(); // [minor > 35, minor > 33, minor >= 34, minor <= 34, minor < 34, minor = 34]
     * }</pre>
     *
     * @return the conditions, in the order of the text; some may hold for the same cases as others, or as this one
     */
    public final List<Condition> slips() {
        List<Condition> slips = new ArrayList<>();
        addSlips(slips);
        return Collections.unmodifiableList(slips);
    }

    abstract void addSlips(List<Condition> slips);

    abstract void addComparisons(List<Comparison> comparisons);

    /** Returns this condition with each of its comparisons replaced. */
    abstract Condition replaced(UnaryOperator<Comparison> replacement);

    /** Adds the steps that ask this condition to a program; returns where they begin. */
    abstract int addTo(DecisionProgram program, int where, int whereNot);

    /** Returns how many comparisons the condition is made of. */
    abstract int size();

    /** Returns how deep the brackets in the text are. */
    abstract int brackets();

    @Override
    public final int length() {
        return text.length();
    }

    @Override
    public final char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public final CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Condition condition && text.equals(condition.text);
    }

    @Override
    public final int hashCode() {
        return text.hashCode();
    }

    /** Returns the condition the way a person would write it, an "or" inside an "and" in brackets. */
    @Override
    public final String toString() {
        return text;
    }
}
