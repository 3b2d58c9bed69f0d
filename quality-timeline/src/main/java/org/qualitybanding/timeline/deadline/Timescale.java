package org.qualitybanding.timeline.deadline;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.text;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * A length of time that somebody has from an event: what is due, from which event, how long, how the days are counted, who
 * owes it, and where that is written.
 *
 * <p>Evidence for a red action is due from the provider within a week of the plan being sent (clause M14, reading R26):
 *
 * <pre>{@code
 * Timescale red = Timescales.published().evidence(Rag.RED);
 * red.dueFrom(LocalDate.of(2026, 12, 18)).dueOn(); // 2026-12-25, Christmas Day: it stays (R24)
 * }</pre>
 *
 * <p>A team that counts otherwise changes the {@linkplain CountingRule rule} of the one timescale, and says by which
 * {@linkplain WorkingDays calendar}:
 *
 * <pre>{@code
 * red.withCounting(CountingRule.workingDays()).dueFrom(LocalDate.of(2026, 12, 18), ours).dueOn(); // 2026-12-31
 * }</pre>
 *
 * @param id the id; once in a {@link Timescales}
 * @param title what is due, worded to stand before "is due", such as {@code Evidence for a red action}
 * @param origins the events that it may run from, at least one; the usual one first, then those that stand in for it
 * @param length how long, from 1 to 3640 days (520 weeks), in weeks and days; never months or years, whose length depends on
 *     the date
 * @param counting how the days are counted
 * @param owner who owes what is due
 * @param clauses the clauses and readings that it rests on
 */
@RecordStyle
@Value.Builder
public record Timescale(
        String id,
        String title,
        List<OriginEvent> origins,
        Period length,
        CountingRule counting,
        Party owner,
        List<Clause> clauses)
        implements WithTimescale {

    /** About ten years. A longer one is a slip of the keyboard, and would count for very long. */
    static final int LONGEST = 3640;

    /**
     * Creates a timescale.
     *
     * @throws org.qualitybanding.model.refusal.InvalidValueException if a component is missing or malformed, an origin comes twice,
     *     or the length has months or years, is less than 1 day or more than 3640
     */
    public Timescale {
        id = Require.id("id", id);
        title = text("title", title);
        origins = list("origins", origins);
        given("length", length);
        counting = given("counting", counting);
        owner = given("owner", owner);
        clauses = list("clauses", clauses);
        that(!origins.isEmpty(), "origins", "one event or more", "none");
        that(ImmutableSet.copyOf(origins).size() == origins.size(), "origins", "events each named once", origins);
        that(
                length.getYears() == 0 && length.getMonths() == 0,
                "length",
                "a period in weeks and days, without months or years",
                length);
        that(
                length.getDays() >= 1 && length.getDays() <= LONGEST,
                "length",
                "a period of 1 to " + LONGEST + " days",
                length);
    }

    /**
     * Starts a timescale.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this timescale.
     *
     * @return a builder with everything set
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the event that this timescale usually runs from.
     *
     * @return the first of the origins
     */
    public OriginEvent origin() {
        return origins.get(0);
    }

    /**
     * Returns the length as a number of days, a week being 7 (reading R24).
     *
     * @return from 1 to 3640
     */
    @SuppressWarnings("JavaPeriodGetDays") // the constructor refuses months and years
    public int days() {
        return length.getDays();
    }

    /**
     * Returns the deadline from the usual event, by a rule that needs no calendar.
     *
     * @param originOn the day of the event
     * @return the deadline
     * @throws org.qualitybanding.model.refusal.InvalidValueException if the counting rule needs to know the working days, or the
     *     last day would be after {@link LocalDate#MAX}
     */
    public Deadline dueFrom(LocalDate originOn) {
        return dueFrom(origin(), originOn, Optional.empty());
    }

    /**
     * Returns the deadline from the usual event. A rule that needs no calendar does not ask the one given.
     *
     * @param originOn the day of the event
     * @param workingDays the days that work
     * @return the deadline
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws org.qualitybanding.model.refusal.InvalidValueException if something is missing, no working day comes within a year
     *     of where one is looked for, or the last day would be after {@link LocalDate#MAX}
     */
    public Deadline dueFrom(LocalDate originOn, WorkingDays workingDays) {
        return dueFrom(origin(), originOn, Optional.of(given("workingDays", workingDays)));
    }

    /**
     * Returns the deadline from one of the events that this timescale may run from.
     *
     * @param event the event that took place, one of the origins
     * @param originOn the day of the event
     * @param workingDays the days that work; may be empty for a rule that needs no calendar
     * @return the deadline
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws org.qualitybanding.model.refusal.InvalidValueException if something is missing, the event is none of the origins, the
     *     rule needs a calendar and there is none, no working day comes within a year of where one is looked for, or the
     *     last day would be after {@link LocalDate#MAX}
     */
    public Deadline dueFrom(OriginEvent event, LocalDate originOn, Optional<? extends WorkingDays> workingDays) {
        DayCount count = DayCount.by(this, given("originOn", originOn), given("workingDays", workingDays));
        LocalDate countedTo = count.countFromOrigin();
        LocalDate movedTo = count.move(countedTo);
        return new Deadline(
                this,
                given("event", event),
                originOn,
                count.calendar(),
                count.nonWorkingDays(),
                countedTo,
                movedTo,
                Optional.empty(),
                List.of());
    }

    /**
     * Returns the id and the rule, such as {@code evidence-red: due from the provider within 7 days of when the plan was
     * sent, counted as calendar days from the day after the event}.
     */
    @Override
    public String toString() {
        return id + ": due from " + owner.words() + " within " + DeadlineWords.days(days()) + " of when "
                + origins.stream().map(OriginEvent::words).collect(joining(" or ")) + ", counted as " + counting;
    }

    /** Builds a {@link Timescale}; the counting rule, where it is not set, is the published one. */
    public static class Builder extends TimescaleBuilder {
        Builder() {
            counting(CountingRule.calendarDays());
        }
    }
}
