package org.qualitybanding.timeline;

import java.util.Locale;

/** Where a duty stands on a date. Due today is not overdue (reading R23). */
public enum DutyState {
    /** No clock is running yet: the action is in no plan that was sent. */
    NOT_ISSUED,
    /** No clock is running yet: a plan with the action was sent, and runs from its receipt, which is not recorded (R26). */
    NOT_RECEIVED,
    /** The last day is later. */
    NOT_YET_DUE,
    /** The last day is the day asked about. */
    DUE_TODAY,
    /** The last day is past. */
    OVERDUE,
    /** Evidence is in, and the team has yet to judge it (reading R15). */
    AWAITING_JUDGEMENT,
    /** Done on or before the last day (reading R14). */
    MET,
    /** Done after the last day. */
    MET_LATE,
    /** Not done, and the time for it is over. */
    NOT_MET,
    /** Excused by an accepted mitigation (reading R18). */
    EXCUSED,
    /** The action was withdrawn (reading R9). */
    WITHDRAWN;

    /**
     * Tells whether its owner still has something to do.
     *
     * @return true for {@link #NOT_YET_DUE}, {@link #DUE_TODAY} and {@link #OVERDUE}
     */
    public boolean isOpen() {
        return this == NOT_YET_DUE || this == DUE_TODAY || this == OVERDUE;
    }

    /**
     * Tells whether nothing that happens in the ordinary course can change it any more.
     *
     * @return true for {@link #MET}, {@link #MET_LATE}, {@link #NOT_MET}, {@link #EXCUSED} and {@link #WITHDRAWN}
     */
    public boolean isDecided() {
        return switch (this) {
            case MET, MET_LATE, NOT_MET, EXCUSED, WITHDRAWN -> true;
            case NOT_ISSUED, NOT_RECEIVED, NOT_YET_DUE, DUE_TODAY, OVERDUE, AWAITING_JUDGEMENT -> false;
        };
    }

    /**
     * Returns the state the way it stands in a report.
     *
     * @return the words, such as {@code not yet due}
     */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
