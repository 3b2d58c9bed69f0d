package org.qualitybanding.scoring.rule;

/**
 * On which side of a bound the bound itself falls, where the document's "under 12" and "over 12" leave it open (readings R2
 * and R3).
 */
public enum AtTheBound {
    /** Exactly the bound is not over it: the favourable side. The default. */
    NOT_ADVERSE(Operator.MORE_THAN, ReadingChoice.DEFAULT),

    /** Exactly the bound counts as over it: the adverse side. */
    ADVERSE(Operator.AT_LEAST, ReadingChoice.SETTING);

    private final Operator operator;
    private final ReadingChoice choice;

    AtTheBound(Operator operator, ReadingChoice choice) {
        this.operator = operator;
        this.choice = choice;
    }

    Operator operator() {
        return operator;
    }

    ReadingChoice choice() {
        return choice;
    }
}
