package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * How long every {@link Clock} of a review runs, as data: what the published model gives, and what a team counts otherwise.
 *
 * <p>The published lengths are in {@link Clock}; from which day each runs in a review, {@code ReviewDuties} of the standing decides.
 *
 * <p>Only a date:
 *
 * <pre>{@code
 * Timescales.published().evidenceDue(Rag.AMBER, LocalDate.of(2026, 12, 18)).dueOn(); // 2027-01-15
 * }</pre>
 *
 * <p>A team that counts remote uploads in working days and lets evidence run from the receipt of the plan:
 *
 * <pre>{@code
 * Timescales ours = Timescales.published()
 *     .with(Clock.REMOTE_UPLOAD, new Timescale(Period.ofDays(10), CountingRule.workingDays()))
 *     .withEvidenceFrom(OriginEvent.PLAN_RECEIVED);
 * }</pre>
 *
 * @param clocks how long each clock runs; every clock once, but one that the published model does not know, which may be left out
 * @param reviewIntervals how long after its sending the plan is reviewed before the conclusion, each longer than the one before
 *     and shorter than the conclusion's length (reading R29); counted as the conclusion is; none for a conclusion alone
 * @param evidenceFrom the event that evidence of every colour runs from: {@link OriginEvent#PLAN_SENT} or, by a setting of
 *     reading R26, {@link OriginEvent#PLAN_RECEIVED}
 * @param pausesLengthen whose clocks a pause lengthens, by a setting of reading R40: the provider's alone, whatever the pause is of,
 *     or those that it is of; empty where it lengthens none
 */
public record Timescales(
        Map<Clock, Timescale> clocks,
        List<Period> reviewIntervals,
        OriginEvent evidenceFrom,
        Optional<Pause.Clocks> pausesLengthen) {

    /** Those that every team has: what the published model gives a length for. */
    private static final ImmutableSet<Clock> REQUIRED = Sets.immutableEnumSet(Sets.filter(
            EnumSet.allOf(Clock.class), clock -> clock.publishedLength().isPresent()));

    private static final Timescales PUBLISHED = new Timescales(
            Maps.toMap(REQUIRED, Timescales::published),
            List.of(Period.ofWeeks(1), Period.ofWeeks(4)),
            OriginEvent.PLAN_SENT,
            Optional.empty());

    /**
     * Creates a set of timescales.
     *
     * @throws InvalidValueException if a clock has no timescale, an interval is malformed or out of order, or evidence cannot run
     *     from the event
     */
    public Timescales {
        Checks check = new Checks();
        clocks = complete(check, clocks);
        reviewIntervals = check.list("reviewIntervals", reviewIntervals);
        checkIntervals(check, reviewIntervals, clocks.get(Clock.CONCLUSION));
        evidenceFrom = check.given("evidenceFrom", evidenceFrom);
        List<OriginEvent> origins = Clock.EVIDENCE_RED.origins();
        if (evidenceFrom != null && !origins.contains(evidenceFrom)) {
            check.fault("evidenceFrom", "one of " + origins, evidenceFrom);
        }
        pausesLengthen = optional(pausesLengthen);
        check.done();
    }

    private static Map<Clock, Timescale> complete(Checks check, @Nullable Map<Clock, Timescale> clocks) {
        check.given("clocks", clocks);
        if (clocks == null) {
            return ImmutableMap.of();
        }
        Map<Clock, Timescale> given = Maps.immutableEnumMap(Maps.filterValues(clocks, Objects::nonNull));
        Set<Clock> missing = Sets.difference(REQUIRED, given.keySet());
        if (!missing.isEmpty()) {
            check.fault(
                    "clocks",
                    "a timescale for every clock",
                    "none for " + Joiner.on(", ").join(missing));
        }
        return given;
    }

    private static void checkIntervals(Checks check, List<Period> intervals, @Nullable Timescale conclusion) {
        for (int i = 0; i < intervals.size(); i++) {
            Period interval = intervals.get(i);
            Checks at = check.at("reviewIntervals", i, null);
            Timescale.checkLength(at, "", interval);
            if (i > 0 && Timescale.days(interval) <= Timescale.days(intervals.get(i - 1))) {
                at.fault("", "longer than " + intervals.get(i - 1) + ", the one before", interval);
            }
            if (conclusion != null && Timescale.days(interval) >= conclusion.days()) {
                at.fault("", "shorter than " + conclusion.length() + ", the length of " + Clock.CONCLUSION, interval);
            }
        }
    }

    private static Timescale published(Clock clock) {
        return new Timescale(clock.publishedLength().orElseThrow(), CountingRule.calendarDays());
    }

    /**
     * Returns the timescales of the published model.
     *
     * @return the set, counted in calendar days (readings R23 and R24), evidence running from the sending of the plan (R26)
     */
    public static Timescales published() {
        return PUBLISHED;
    }

    /**
     * Returns how long a clock runs.
     *
     * @param clock the clock
     * @return its timescale
     * @throws InvalidValueException if the clock is missing, or {@linkplain #has has} no timescale
     */
    public Timescale timescale(Clock clock) {
        @Nullable Timescale timescale = clocks.get(given("clock", clock));
        if (timescale == null) {
            throw new InvalidValueException("clock", "one that has a timescale", clock.toString());
        }
        return timescale;
    }

    /**
     * Tells whether a clock has a timescale. One that the published model does not know, that of {@linkplain Clock#DRAFT_COMMENTS
     * comments on a draft}, has none and never runs until a team {@linkplain #with gives} it one (reading R41).
     *
     * @param clock the clock
     * @return true for all others
     * @throws InvalidValueException if the clock is missing
     */
    public boolean has(Clock clock) {
        return clocks.containsKey(given("clock", clock));
    }

    /**
     * Returns these timescales with another one for a clock.
     *
     * @param clock the clock
     * @param timescale how long it runs, and how its days are counted
     * @return the changed set
     * @throws InvalidValueException if something is missing, or a conclusion is not longer than the intervals before it
     */
    public Timescales with(Clock clock, Timescale timescale) {
        Map<Clock, Timescale> changed = new EnumMap<>(clocks);
        changed.put(given("clock", clock), given("timescale", timescale));
        return new Timescales(changed, reviewIntervals, evidenceFrom, pausesLengthen);
    }

    /**
     * Returns these timescales, all of them counted by one rule.
     *
     * @param rule the rule
     * @return the set with every counting rule changed
     * @throws InvalidValueException if the rule is missing
     */
    public Timescales withCounting(CountingRule rule) {
        given("rule", rule);
        return new Timescales(
                Maps.transformValues(clocks, each -> each.withCounting(rule)),
                reviewIntervals,
                evidenceFrom,
                pausesLengthen);
    }

    /**
     * Returns these timescales with evidence of every colour running from an event (reading R26).
     *
     * @param event {@link OriginEvent#PLAN_SENT} or {@link OriginEvent#PLAN_RECEIVED}
     * @return the changed set
     * @throws InvalidValueException if it is any other event, or missing
     */
    public Timescales withEvidenceFrom(OriginEvent event) {
        return new Timescales(clocks, reviewIntervals, event, pausesLengthen);
    }

    /**
     * Returns these timescales with clocks that pauses lengthen (the setting of reading R40). The provider's pause never lengthens
     * what the team owes.
     *
     * @param whose {@link Pause.Clocks#PROVIDER} where any pause lengthens the provider's clocks and never the team's; {@link
     *     Pause.Clocks#BOTH} where a pause lengthens the clocks that it is of
     * @return the changed set
     * @throws InvalidValueException if it is missing
     */
    public Timescales withPausesLengthening(Pause.Clocks whose) {
        return new Timescales(clocks, reviewIntervals, evidenceFrom, Optional.of(given("whose", whose)));
    }

    /**
     * Returns these timescales with the plan reviewed at other intervals, the last of which is the conclusion (reading R29).
     *
     * @param lengths the lengths, in weeks and days, each longer than the one before
     * @return the changed set
     * @throws InvalidValueException if there is none, or one is missing, malformed or not longer than the one before
     */
    public Timescales withReviewsAfter(Period... lengths) {
        List<Period> all = list("lengths", Arrays.asList(given("lengths", lengths)));
        if (all.isEmpty()) {
            throw new InvalidValueException(
                    "lengths", "one review or more, the last of which is the conclusion", "none");
        }
        int last = all.size() - 1;
        Map<Clock, Timescale> changed = new EnumMap<>(clocks);
        changed.put(Clock.CONCLUSION, timescale(Clock.CONCLUSION).withLength(all.get(last)));
        return new Timescales(changed, all.subList(0, last), evidenceFrom, pausesLengthen);
    }

    /**
     * Returns by when what a clock stands for is due.
     *
     * @param clock the clock
     * @param event the event that took place, one of those that the clock runs from
     * @param originOn the day of the event
     * @param workingDays the days that work; not asked by a rule that needs no calendar
     * @return the deadline
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException if something is missing, the clock does not run from the event, the rule needs to know the
     *     working days and no days off are named, no working day comes within a year of where one is looked for, or the last
     *     day would be after {@link LocalDate#MAX}
     */
    public Deadline due(Clock clock, OriginEvent event, LocalDate originOn, WorkingDays workingDays) {
        return due(clock, event, originOn, workingDays, PausedDays.none());
    }

    /**
     * Returns by when what a clock stands for is due where days are paused: none of them counts (the setting of reading R40).
     *
     * @param clock the clock
     * @param event the event that took place, one of those that the clock runs from
     * @param originOn the day of the event
     * @param workingDays the days that work; not asked by a rule that needs no calendar, and about no paused day
     * @param pausedDays the days that don't count, such as those {@linkplain #pausedDays of the owner} of the clock
     * @return the deadline
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException as without pauses
     */
    public Deadline due(
            Clock clock, OriginEvent event, LocalDate originOn, WorkingDays workingDays, PausedDays pausedDays) {
        Timescale timescale = timescale(clock);
        List<OriginEvent> origins = origins(clock);
        if (!origins.contains(given("event", event))) {
            throw new InvalidValueException("event", "one of " + origins, event.toString());
        }
        return Deadline.asCounted(
                CountedDate.of(clock, Optional.empty(), timescale, event, originOn, workingDays, pausedDays));
    }

    /**
     * Returns by when evidence towards an action is due where no calendar is needed (clause M14, reading R26).
     *
     * @param rag the colour of the action
     * @param planSentOn the day the plan that first contained the action was sent; where evidence runs {@linkplain
     *     #evidenceFrom() from the receipt}, the day it was received
     * @return the deadline
     * @throws InvalidValueException as with a calendar, and if the counting rule needs to know the working days
     */
    public Deadline evidenceDue(Rag rag, LocalDate planSentOn) {
        return evidenceDue(rag, planSentOn, WorkingDays.everyDay());
    }

    /**
     * Returns by when evidence towards an action is due (clause M14, reading R26).
     *
     * @param rag the colour of the action
     * @param planSentOn the day the plan that first contained the action was sent; where evidence runs {@linkplain
     *     #evidenceFrom() from the receipt}, the day it was received
     * @param workingDays the days that work; not asked by a rule that needs no calendar
     * @return the deadline
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException as for {@link #due}
     */
    public Deadline evidenceDue(Rag rag, LocalDate planSentOn, WorkingDays workingDays) {
        return due(Clock.evidence(rag), evidenceFrom, given("planSentOn", planSentOn), workingDays);
    }

    /**
     * Returns by when the plan is to be reviewed: at each interval, and at the conclusion (clauses M11 and M12, reading R29).
     *
     * @param planSentOn the day the plan was sent
     * @param workingDays the days that work; not asked by a rule that needs no calendar
     * @return the deadlines in order, the last of which is the conclusion
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException as for {@link #due}
     */
    public List<Deadline> reviewsDue(LocalDate planSentOn, WorkingDays workingDays) {
        ImmutableList.Builder<Deadline> reviews = ImmutableList.builder();
        for (int interval = 1; interval <= reviewIntervals.size(); interval++) {
            reviews.add(reviewDue(interval, planSentOn, workingDays, PausedDays.none()));
        }
        return reviews.add(due(Clock.CONCLUSION, OriginEvent.PLAN_SENT, planSentOn, workingDays))
                .build();
    }

    /**
     * Returns by when the plan is to be reviewed at an interval before the conclusion (clauses M11 and M12, reading R29).
     *
     * @param interval which of the {@linkplain #reviewIntervals() intervals}, from 1
     * @param planSentOn the day the plan was sent
     * @param workingDays the days that work; not asked by a rule that needs no calendar, and about no paused day
     * @param pausedDays the days that don't count, such as those {@linkplain #pausedDays of the team}; none in the published model
     * @return the deadline
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws InvalidValueException as for {@link #due}, and if there is no such interval
     */
    public Deadline reviewDue(int interval, LocalDate planSentOn, WorkingDays workingDays, PausedDays pausedDays) {
        if (interval < 1 || interval > reviewIntervals.size()) {
            throw new InvalidValueException(
                    "interval",
                    "1 to " + reviewIntervals.size() + ", the number of intervals",
                    Integer.toString(interval));
        }
        return Deadline.asCounted(CountedDate.of(
                Clock.CONCLUSION,
                Optional.of(interval),
                timescale(Clock.CONCLUSION).withLength(reviewIntervals.get(interval - 1)),
                OriginEvent.PLAN_SENT,
                given("planSentOn", planSentOn),
                workingDays,
                pausedDays));
    }

    /**
     * Returns the days on which the clocks of a party do not run, because of the pauses that were known on a date (the setting of
     * reading R40). A pause that still goes on is known to last until that date, itself included: so what falls due in it has its
     * last day after that date, one day later each day, and nothing is overdue while it lasts.
     *
     * @param owner the party
     * @param pauses the pauses of the review, whatever their dates
     * @param date the day asked about; its end is meant
     * @return the paused days, each once; none without the setting, and for the team none of a pause of the provider's clocks
     * @throws InvalidValueException if something is missing
     */
    public PausedDays pausedDays(Party owner, List<Pause> pauses, LocalDate date) {
        given("owner", owner);
        given("date", date);
        if (pausesLengthen.isEmpty() || pauses.isEmpty()) {
            return PausedDays.none();
        }
        List<Pause> ofOwner = new ArrayList<>();
        for (Pause pause : pauses) {
            if (isOf(owner, pause)) {
                ofOwner.add(pause);
            }
        }
        return PausedDays.known(ofOwner, date);
    }

    private boolean isOf(Party owner, Pause pause) {
        return owner == Party.PROVIDER
                || (pause.clocks() == Pause.Clocks.BOTH && pausesLengthen.equals(Optional.of(Pause.Clocks.BOTH)));
    }

    /** The events that the clock runs from by this setting. */
    private List<OriginEvent> origins(Clock clock) {
        return clock.isOfEvidence() ? List.of(evidenceFrom) : clock.origins();
    }

    /**
     * Returns what a clock stands for, in words.
     *
     * @param clock the clock
     * @return such as {@code evidence-red: due from the provider within 7 days of when the plan was sent, counted as calendar
     *     days from the day after the event}, or {@code draft-comments: no timescale}
     * @throws InvalidValueException if the clock is missing
     */
    public String words(Clock clock) {
        if (!has(clock)) {
            return clock.id() + ": no timescale";
        }
        Timescale timescale = timescale(clock);
        StringJoiner events = new StringJoiner(" or ");
        origins(clock).forEach(event -> events.add(event.words()));
        return clock.id() + ": due from " + clock.owner().words() + " within " + Words.counted(timescale.days(), "day")
                + " of when " + events + ", counted as " + timescale.counting();
    }

    /**
     * Returns each id with its length, and the intervals, such as {@code remote-upload 10 days, …, conclusion 42 days, reviews
     * after [P7D, P28D]}, and whose clocks pauses lengthen, where they do.
     */
    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(", ");
        clocks.forEach((clock, timescale) -> all.add(clock.id() + " " + Words.counted(timescale.days(), "day")));
        return all + ", reviews after " + reviewIntervals
                + pausesLengthen
                        .map(whose -> ", pauses lengthen " + whose.words())
                        .orElse("");
    }
}
