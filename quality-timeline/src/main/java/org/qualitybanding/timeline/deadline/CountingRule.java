package org.qualitybanding.timeline.deadline;

import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;

/**
 * How the days of a timescale are counted: three independent switches.
 *
 * <p>By {@linkplain #calendarDays() default}, "within 7 days of" Friday 18 December 2026 ends on Friday 25 December 2026:
 * the day of the event is not counted, the last day is (reading R23), every day counts, and the last day stays although it
 * is a bank holiday (reading R24). With one switch turned, and the weekends and bank holidays of England as the calendar,
 * the same 7 days end
 *
 * <table>
 *   <caption>7 days from Friday 18 December 2026</caption>
 *   <tr><th>switch</th><th>last day</th></tr>
 *   <tr><td>{@link FirstDay#COUNTED}</td><td>Thursday 24 December 2026</td></tr>
 *   <tr><td>{@link NonWorkingDays#SKIPPED}</td><td>Thursday 31 December 2026</td></tr>
 *   <tr><td>{@link LastDay#MOVES_TO_NEXT}</td><td>Tuesday 29 December 2026</td></tr>
 *   <tr><td>{@link LastDay#MOVES_TO_PREVIOUS}</td><td>Thursday 24 December 2026</td></tr>
 * </table>
 *
 * <p>A length is a number of days, whichever way they are counted: where non-working days are skipped, one week is 7
 * working days, and not the 5 that a calendar week mostly has.
 *
 * @param firstDay whether the day of the event is the first day of the count
 * @param nonWorkingDays whether days that are not working days count
 * @param lastDay what becomes of a last day that is not a working day
 */
@RecordStyle
@Value.Builder
public record CountingRule(FirstDay firstDay, NonWorkingDays nonWorkingDays, LastDay lastDay)
        implements WithCountingRule {

    private static final CountingRule CALENDAR_DAYS =
            new CountingRule(FirstDay.EXCLUDED, NonWorkingDays.COUNTED, LastDay.STAYS);

    private static final CountingRule WORKING_DAYS =
            new CountingRule(FirstDay.EXCLUDED, NonWorkingDays.SKIPPED, LastDay.STAYS);

    /** Whether the day of the event is the first day of the count (reading R23). */
    public enum FirstDay {
        /** The day after the event is day one: 1 day from a Monday is the Tuesday. The default. */
        EXCLUDED,
        /** The day of the event is day one: 1 day from a Monday is the Monday. */
        COUNTED
    }

    /** Whether days that are not working days count (reading R24). */
    public enum NonWorkingDays {
        /** Every day counts: 3 days from a Friday are the Monday. The default. */
        COUNTED,
        /** Only working days count: 3 days from a Friday are the Wednesday. */
        SKIPPED
    }

    /** What becomes of a last day that is not a working day (reading R24). */
    public enum LastDay {
        /** It stays. The default. */
        STAYS,
        /** It moves to the next working day. */
        MOVES_TO_NEXT,
        /**
         * It moves to the previous working day, but never to before the event: 1 day from a Saturday is the Sunday, and
         * stays there.
         */
        MOVES_TO_PREVIOUS
    }

    /**
     * Creates a rule.
     *
     * @throws org.qualitybanding.model.refusal.InvalidValueException if a switch is missing
     */
    public CountingRule {
        Checks check = new Checks();
        firstDay = check.given("firstDay", firstDay);
        nonWorkingDays = check.given("nonWorkingDays", nonWorkingDays);
        lastDay = check.given("lastDay", lastDay);
        check.done();
    }

    /**
     * Returns the rule of the published model: the day of the event excluded, every day counted, the last day stays
     * (readings R23 and R24). It asks no calendar.
     *
     * @return the rule
     */
    public static CountingRule calendarDays() {
        return CALENDAR_DAYS;
    }

    /**
     * Returns the rule that counts working days only, the day of the event excluded. Its last day is a working day.
     *
     * @return the rule
     */
    public static CountingRule workingDays() {
        return WORKING_DAYS;
    }

    /**
     * Starts a rule.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether the rule has to know which days are working days.
     *
     * @return true where non-working days are skipped or the last day may move
     */
    public boolean needsWorkingDays() {
        return nonWorkingDays == NonWorkingDays.SKIPPED || lastDay != LastDay.STAYS;
    }

    /**
     * Returns the rule in words, such as {@code calendar days from the day after the event} or {@code working days from the
     * day of the event} or {@code calendar days from the day after the event, the last day moves to the next working day}.
     */
    @Override
    public String toString() {
        return (nonWorkingDays == NonWorkingDays.SKIPPED ? "working" : "calendar")
                + " days from the day "
                + (firstDay == FirstDay.COUNTED ? "of" : "after")
                + " the event"
                + switch (lastDay) {
                    case STAYS -> "";
                    case MOVES_TO_NEXT -> ", the last day moves to the next working day";
                    case MOVES_TO_PREVIOUS -> ", the last day moves to the previous working day";
                };
    }

    /** Builds a {@link CountingRule}; a switch that is not set is the published one. */
    public static class Builder extends CountingRuleBuilder {
        Builder() {
            from(CALENDAR_DAYS);
        }
    }
}
