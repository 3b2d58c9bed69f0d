package org.qualitybanding.scoring.rule;

/** How a {@link Comparison} compares a count with its bound; whether the bound itself is included is in the name. */
public enum Operator {
    /** The count is the bound or more: {@code >=}. */
    AT_LEAST(">="),

    /** The count is more than the bound: {@code >}. */
    MORE_THAN(">"),

    /** The count is the bound or fewer: {@code <=}. */
    AT_MOST("<="),

    /** The count is fewer than the bound: {@code <}. */
    FEWER_THAN("<"),

    /** The count is the bound: {@code =}. */
    EXACTLY("=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /**
     * Returns the operator as it stands in the text of a condition.
     *
     * @return the symbol, such as {@code >=}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Compares a number with a bound.
     *
     * @param number the number on the left
     * @param bound the bound on the right
     * @return whether the comparison holds
     */
    public boolean holds(long number, long bound) {
        return switch (this) {
            case AT_LEAST -> number >= bound;
            case MORE_THAN -> number > bound;
            case AT_MOST -> number <= bound;
            case FEWER_THAN -> number < bound;
            case EXACTLY -> number == bound;
        };
    }

    /**
     * Tells whether there is an operator that differs from this one at the bound alone.
     *
     * @return true for all but {@link #EXACTLY}
     */
    public boolean hasOppositeReading() {
        return this != EXACTLY;
    }

    /**
     * Returns the operator that treats the bound itself the other way and every other number the same.
     *
     * @return {@code >} for {@code >=}, {@code <} for {@code <=}, and the reverse; {@code =} for {@code =}
     */
    public Operator oppositeReading() {
        return switch (this) {
            case AT_LEAST -> MORE_THAN;
            case MORE_THAN -> AT_LEAST;
            case AT_MOST -> FEWER_THAN;
            case FEWER_THAN -> AT_MOST;
            case EXACTLY -> EXACTLY;
        };
    }
}
