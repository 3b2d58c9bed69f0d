package org.qualitybanding.timeline.deadline;

import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * How long a {@link Clock} runs, and how its days are counted.
 *
 * <p>Evidence for a red action is due within a week (clause M14). A team that gives 5 working days for it:
 *
 * <pre>{@code
 * Timescales ours = Timescales.published()
 *     .with(Clock.EVIDENCE_RED, new Timescale(Period.ofDays(5), CountingRule.workingDays()));
 * }</pre>
 *
 * @param length how long, from 1 to 3640 days (520 weeks), in weeks and days; never months or years, whose length depends on
 *     the date
 * @param counting how the days are counted
 */
public record Timescale(Period length, CountingRule counting) {

    /** About ten years. A longer one is a slip of the keyboard, and would count for very long. */
    static final int LONGEST = 3640;

    /**
     * Creates a timescale.
     *
     * @throws InvalidValueException if a component is missing, or the length has months or years, is less than 1 day or more
     *     than 3640
     */
    public Timescale {
        Checks check = new Checks();
        length = check.given("length", length);
        checkLength(check, "length", length);
        counting = check.given("counting", counting);
        check.done();
    }

    static void checkLength(Checks check, String field, @Nullable Period length) {
        if (length != null && (length.getYears() != 0 || length.getMonths() != 0)) {
            check.fault(field, "a period in weeks and days, without months or years", length);
        } else if (length != null && (days(length) < 1 || days(length) > LONGEST)) {
            check.fault(field, "a period of 1 to " + LONGEST + " days", length);
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // of a period without months and years
    static int days(Period length) {
        return length.getDays();
    }

    /**
     * Returns the length as a number of days, a week being 7 (reading R24).
     *
     * @return from 1 to 3640
     */
    public int days() {
        return days(length);
    }

    /**
     * Returns this timescale with another length.
     *
     * @param changed how long, in weeks and days
     * @return the changed timescale
     * @throws InvalidValueException as for the constructor
     */
    public Timescale withLength(Period changed) {
        return new Timescale(changed, counting);
    }

    /**
     * Returns this timescale, counted by another rule.
     *
     * @param changed how the days are counted
     * @return the changed timescale
     * @throws InvalidValueException if the rule is missing
     */
    public Timescale withCounting(CountingRule changed) {
        return new Timescale(length, changed);
    }

    /** Returns both, such as {@code 7 days, counted as calendar days from the day after the event}. */
    @Override
    public String toString() {
        return Words.counted(days(), "day") + ", counted as " + counting;
    }
}
