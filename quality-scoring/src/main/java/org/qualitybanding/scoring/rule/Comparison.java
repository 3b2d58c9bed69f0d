package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;

import java.util.List;
import java.util.function.UnaryOperator;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;

/**
 * A condition that compares one count with a constant, such as {@code minor > 34}.
 *
 * <p>Counts are whole numbers, so {@code minor > 34} and {@code minor >= 35} hold for the same cases, from {@link #least()} 35
 * upwards; as conditions they are two, for they say it differently.
 */
public final class Comparison extends Condition {

    private final Count count;
    private final Operator operator;
    private final int value;
    private final long least;
    private final long most;

    /**
     * Creates a comparison; shorter by {@link Count#atLeast} and its like.
     *
     * @param count the count on the left
     * @param operator the operator, which says whether the bound is included
     * @param value the bound on the right, 0 or more
     * @throws InvalidValueException if a part is missing or the bound is negative
     */
    public Comparison(Count count, Operator operator, int value) {
        super(given("count", count).words() + " " + given("operator", operator).symbol() + " "
                + atLeast("value", 0, value));
        this.count = count;
        this.operator = operator;
        this.value = value;
        this.least = operator.least(value);
        this.most = operator.most(value);
    }

    /**
     * Returns the count on the left.
     *
     * @return the count that is compared
     */
    public Count count() {
        return count;
    }

    /**
     * Returns the operator.
     *
     * @return the operator, which says whether the bound is included
     */
    public Operator operator() {
        return operator;
    }

    /**
     * Returns the bound on the right.
     *
     * @return the bound, 0 or more
     */
    public int value() {
        return value;
    }

    /**
     * Returns the least number for which the comparison holds.
     *
     * @return the number, included: 35 for {@code minor > 34}
     */
    public long least() {
        return least;
    }

    /**
     * Returns the greatest number for which the comparison holds.
     *
     * @return the number, included: 34 for {@code minor < 35}, {@link Long#MAX_VALUE} for {@code minor > 34}; less than
     *     {@link #least()} for {@code minor < 0}, which never holds
     */
    public long most() {
        return most;
    }

    @Override
    public boolean holdsFor(ActionCounts counts) {
        long number = count.in(given("counts", counts));
        return least <= number && number <= most;
    }

    @Override
    public Phrase phrase(String name) {
        return Phrase.text(name, Phrase.code("limit", operator), count.phrase("count", value));
    }

    @Override
    void addComparisons(List<Comparison> comparisons) {
        comparisons.add(this);
    }

    @Override
    void addSlips(List<Condition> slips) {
        if (value < Integer.MAX_VALUE) {
            slips.add(new Comparison(count, operator, value + 1));
        }
        if (value > 0) {
            slips.add(new Comparison(count, operator, value - 1));
        }
        for (Operator other : Operator.values()) {
            if (other != operator) {
                slips.add(new Comparison(count, other, value));
            }
        }
    }

    @Override
    Condition replaced(UnaryOperator<Comparison> replacement) {
        return replacement.apply(this);
    }

    @Override
    int addTo(DecisionProgram program, int where, int whereNot) {
        return program.add(this, where, whereNot);
    }

    @Override
    int size() {
        return 1;
    }

    @Override
    int brackets() {
        return 0;
    }
}
