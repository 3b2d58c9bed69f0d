package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/**
 * The question which last days move when a calendar changes: a holiday is announced, a year is added, a closure is decided.
 *
 * <pre>{@code
 * CalendarComparison comparison = CalendarComparison.of(policy, calendarOfNextYear, LocalDate.of(2027, 3, 22));
 * comparison.of(review).moved();
 * // [Send evidence A-1: 2027-03-29 -> 2027-03-30, by 2027-03-29 (Easter Monday)]
 * }</pre>
 *
 * <p>Asked about are the duties that are open under one of the calendars at least. The list is empty exactly where each of them has
 * one last day under both. A last day that one of the calendars does not cover is told as not known. A stream of reviews is
 * compared one by one as it is read.
 *
 * @param before the policy with its calendars
 * @param after the same policy with other calendars
 * @param date the day asked about; its end is meant
 */
public record CalendarComparison(QualityPolicy before, QualityPolicy after, LocalDate date) {

    /**
     * Asks the question.
     *
     * @throws InvalidValueException if a component is missing, or the policies differ in more than their calendars
     */
    public CalendarComparison {
        before = Require.given("before", before);
        after = Require.given("after", after);
        date = Require.given("date", date);
        Require.that(
                after.timescales().equals(before.timescales()) && isBefore(before, after),
                "after",
                "the same policy as before but for its calendars",
                after);
    }

    /** Tells whether one policy is the other with its own calendars put in. */
    private static boolean isBefore(QualityPolicy before, QualityPolicy after) {
        return after.toBuilder()
                .workingDays(before.workingDays())
                .ownWorkingDays(before.ownWorkingDays())
                .build()
                .equals(before);
    }

    /**
     * Asks what another calendar makes of the last days of a policy.
     *
     * @param policy the policy with its calendar
     * @param workingDays the calendar in place of it; clocks that have one of their own keep that
     * @param date the day asked about; its end is meant
     * @return the comparison
     * @throws InvalidValueException if something is missing, or the counting rules need a calendar and there are no days off
     */
    public static CalendarComparison of(QualityPolicy policy, WorkingDays workingDays, LocalDate date) {
        Require.given("policy", policy);
        return new CalendarComparison(policy, policy.withWorkingDays(Require.given("workingDays", workingDays)), date);
    }

    /**
     * Lists what moves in a review.
     *
     * @param review the facts of the review
     * @return the open duties whose last day moves, and the last days that are not known
     * @throws InvalidValueException if the review is missing, was opened after the date, or does not have the policy's number of
     *     domains
     */
    public MovedDuties of(QualityReview review) {
        Require.given("review", review);
        ReviewStanding then = Standings.of(review, before).on(date);
        ReviewStanding now = Standings.of(review, after).on(date);
        List<Advisory> notKnownBefore = notKnown(then);
        List<Advisory> notKnownAfter = notKnown(now);
        boolean known = notKnownBefore.isEmpty() && notKnownAfter.isEmpty();
        return new MovedDuties(review.id(), moved(then.duties(), now.duties(), known), notKnownBefore, notKnownAfter);
    }

    /**
     * Lists what moves in many reviews. One that is refused is reported in its place, and does not stop the others.
     *
     * @param reviews the reviews; each is read when its result is asked for, and not kept
     * @return the results in the order of the reviews, lazily; parallel where the stream of the reviews is
     * @throws InvalidValueException if there is no stream; if a review in it is missing, when it is read
     */
    public Stream<ReviewResult<MovedDuties>> each(Stream<QualityReview> reviews) {
        return ReviewResult.each(reviews, this::of);
    }

    private static List<Advisory> notKnown(ReviewStanding standing) {
        return standing.scorecard().advisories().stream()
                .filter(advisory -> advisory.kind() == Advisory.Kind.LAST_DAY_NOT_KNOWN)
                .toList();
    }

    /** Where some last days are not known, a duty that is there under one calendar alone may be one of them. */
    private List<MovedDuty> moved(List<Duty> dutiesBefore, List<Duty> dutiesAfter, boolean known) {
        Map<String, Duty> then = byKey(dutiesBefore);
        Map<String, Duty> now = byKey(dutiesAfter);
        MovingDays movingDays = new MovingDays(before, after, dutiesBefore, dutiesAfter);
        ImmutableList.Builder<MovedDuty> moved = ImmutableList.builder();
        for (String key : Sets.union(then.keySet(), now.keySet())) {
            Optional<Duty> was = Optional.ofNullable(then.get(key));
            Optional<Duty> is = Optional.ofNullable(now.get(key));
            boolean comparable = known || (was.isPresent() && is.isPresent());
            if (comparable && isMoved(was, is)) {
                moved.add(new MovedDuty(was, is, movingDays.of(was, is)));
            }
        }
        return moved.build();
    }

    private static boolean isMoved(Optional<Duty> was, Optional<Duty> is) {
        boolean open = was.filter(duty -> duty.state().isOpen()).isPresent()
                || is.filter(duty -> duty.state().isOpen()).isPresent();
        return open && !was.map(Duty::dueOn).equals(is.map(Duty::dueOn));
    }

    /** The duties by what tells them apart. */
    static Map<String, Duty> byKey(List<Duty> duties) {
        Map<String, Duty> byKey = new LinkedHashMap<>();
        for (Duty duty : duties) {
            byKey.put(duty.key(), duty);
        }
        return byKey;
    }

    /** Returns the calendars and the day, such as {@code calendars of policy ours 1 and of policy ours 1 on 2027-03-22}. */
    @Override
    public String toString() {
        return "calendars of " + before + " and of " + after + " on " + date;
    }
}
