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

    /** Returns the least number that compares so with a bound. */
    long least(long bound) {
        return switch (this) {
            case AT_LEAST, EXACTLY -> bound;
            case MORE_THAN -> bound + 1;
            case AT_MOST, FEWER_THAN -> 0;
        };
    }

    /** Returns the greatest number that compares so with a bound. */
    long most(long bound) {
        return switch (this) {
            case AT_MOST, EXACTLY -> bound;
            case FEWER_THAN -> bound - 1;
            case AT_LEAST, MORE_THAN -> Long.MAX_VALUE;
        };
    }

    /** Tells whether the bound itself compares so. */
    boolean includesBound() {
        return this != MORE_THAN && this != FEWER_THAN;
    }

    /** Tells whether there is an operator that differs from this one at the bound alone. */
    boolean hasOppositeReading() {
        return this != EXACTLY;
    }

    /** Returns the operator that treats the bound itself the other way and every other number the same. */
    Operator oppositeReading() {
        return switch (this) {
            case AT_LEAST -> MORE_THAN;
            case MORE_THAN -> AT_LEAST;
            case AT_MOST -> FEWER_THAN;
            case FEWER_THAN -> AT_MOST;
            case EXACTLY -> EXACTLY;
        };
    }
}
