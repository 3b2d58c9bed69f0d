package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.policy.PolicyComparison;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.policy.PolicyWarning;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/**
 * What a change of policy does, before it is made: everything that the two decide differently, whatever the review; what a person should
 * look at; and over stored reviews, how many move from which band to which, and by which rule or clock.
 *
 * <pre>{@code
 * PolicyPlan plan = PolicyPlan.of(QualityPolicy.published(), ours);
 * plan.text();
 * // outcome: Outcome 2, then Outcome 3 for significant <= 1 and minor >= 31 and minor <= 34; smallest (0 significant, 31 minor)
 * // …
 * // timescale: evidence-red: due from the provider within 7 days of …, then evidence-red: due from the provider within 5 days of …
 * plan.over(reviews.stream(), LocalDate.of(2026, 4, 20)); // 14 of 5134 reviews move on 2026-04-20
 * }</pre>
 *
 * <p>Reviews are read one by one and not kept, so a million takes the room of one.
 *
 * @param before the policy as it is
 * @param after the policy as it would be
 * @param scoring what they decide differently about counts, scores and settings
 * @param timing what they count differently: each clock, the reviews of the plan, pauses, pieces of evidence, calendars
 * @param warnings what a person should look at in the policy as it would be
 */
public record PolicyPlan(
        QualityPolicy before,
        QualityPolicy after,
        PolicyComparison scoring,
        List<Difference<String, String>> timing,
        List<PolicyWarning> warnings) {

    /**
     * Creates a plan; {@link #of} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public PolicyPlan {
        before = Require.given("before", before);
        after = Require.given("after", after);
        scoring = Require.given("scoring", scoring);
        timing = Require.list("timing", timing);
        warnings = Require.list("warnings", warnings);
    }

    /**
     * Works out what a change does, whatever the review.
     *
     * @param before the policy as it is
     * @param after the policy as it would be
     * @return the plan
     * @throws InvalidValueException if a policy is missing, or their rules compare counts with too many different numbers
     */
    public static PolicyPlan of(QualityPolicy before, QualityPolicy after) {
        Require.given("before", before);
        Require.given("after", after);
        return new PolicyPlan(
                before,
                after,
                PolicyComparison.of(before.scoring(), after.scoring()),
                timing(before, after),
                PolicyWarning.of(after));
    }

    private static List<Difference<String, String>> timing(QualityPolicy before, QualityPolicy after) {
        ImmutableList.Builder<Difference<String, String>> timing = ImmutableList.builder();
        for (Clock clock : Clock.values()) {
            add(
                    timing,
                    clock.id(),
                    before.timescales().words(clock),
                    after.timescales().words(clock));
        }
        add(timing, "reviews of the plan", intervals(before), intervals(after));
        add(timing, "pauses", pauses(before), pauses(after));
        add(timing, "pieces of evidence", pieces(before), pieces(after));
        addCalendar(timing, "working days", before.workingDays(), after.workingDays());
        for (Clock clock : Sets.union(
                before.ownWorkingDays().keySet(), after.ownWorkingDays().keySet())) {
            addCalendar(timing, "working days of " + clock.id(), before.workingDays(clock), after.workingDays(clock));
        }
        return timing.build();
    }

    private static void add(
            ImmutableList.Builder<Difference<String, String>> timing, String about, String before, String after) {
        if (!before.equals(after)) {
            timing.add(new Difference<>(about, before, after));
        }
    }

    /** Two calendars may read alike and have other days. */
    private static void addCalendar(
            ImmutableList.Builder<Difference<String, String>> timing, String about, Object before, Object after) {
        if (!before.equals(after)) {
            boolean alike = before.toString().equals(after.toString());
            timing.add(new Difference<>(
                    about, about + ": " + before, about + ": " + after + (alike ? ", on other days" : "")));
        }
    }

    private static String intervals(QualityPolicy policy) {
        return "reviews of the plan after " + policy.timescales().reviewIntervals();
    }

    private static String pauses(QualityPolicy policy) {
        return "a pause lengthens "
                + policy.timescales().pausesLengthen().map(Pause.Clocks::words).orElse("no clock");
    }

    private static String pieces(QualityPolicy policy) {
        return "at most " + Words.counted(policy.mostPieces(), "piece") + " of evidence";
    }

    /**
     * Tells whether the policies are equal in effect, for every review and on every day.
     *
     * @return true if there is no difference
     */
    public boolean equalInEffect() {
        return scoring.equalInEffect() && timing.isEmpty();
    }

    /**
     * Counts how many reviews move from which band to which.
     *
     * @param reviews the reviews, in any order; each is read once and not kept
     * @param date the day asked about; its end is meant
     * @return the counts; a review that one of the policies refuses, or that was opened later, is counted as refused
     * @throws InvalidValueException if something is missing, or a review is
     */
    public BandMoves over(Stream<QualityReview> reviews, LocalDate date) {
        return over(reviews, date, new Watcher() {});
    }

    /**
     * Counts how many reviews move from which band to which, and tells a watcher as it goes.
     *
     * @param reviews the reviews, in any order; each is read once and not kept
     * @param date the day asked about; its end is meant
     * @param watcher who is told
     * @return the counts
     * @throws InvalidValueException if something is missing, or a review is
     */
    public BandMoves over(Stream<QualityReview> reviews, LocalDate date, Watcher watcher) {
        Require.given("date", date);
        Require.given("watcher", watcher);
        Map<BandMove, Long> counts = new HashMap<>();
        long refused = 0;
        long asked = 0;
        Iterator<QualityReview> each = Require.given("reviews", reviews).iterator();
        while (each.hasNext()) {
            QualityReview review = Require.given("review", each.next());
            Optional<BandMove> move = move(review, date);
            if (move.isEmpty()) {
                refused++;
            } else {
                counts.merge(move.get(), 1L, Long::sum);
                if (move.get().moves()) {
                    watcher.moved(review.id(), move.get());
                }
            }
            asked++;
            watcher.asked(asked);
        }
        return new BandMoves(date, counts, refused);
    }

    private Optional<BandMove> move(QualityReview review, LocalDate date) {
        ReviewStanding under;
        ReviewStanding underOther;
        try {
            under = Standings.of(review, before).on(date);
            underOther = Standings.of(review, after).on(date);
        } catch (InvalidValueException refusal) {
            return Optional.empty();
        }
        return Optional.of(MoveCauses.move(under, underOther));
    }

    /**
     * Returns what they decide differently, for a person to read.
     *
     * @return the lines of the comparison of scores, a line for each timescale or calendar, and one for each warning
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add(scoring.text());
        if (timing.isEmpty()) {
            text.add("timescale: no difference");
        }
        timing.forEach(each -> text.add("timescale: " + each.first() + ", then " + each.second()));
        warnings.forEach(warning -> text.add("warning: " + warning));
        return text.toString();
    }

    /** Returns the two policies and whether they differ, such as {@code policy published-model 1, then policy ours 2: equal in effect}. */
    @Override
    public String toString() {
        return before + ", then " + after + ": " + (equalInEffect() ? "equal in effect" : "not equal in effect");
    }

    /**
     * Is told of reviews as they are asked: for a progress bar, and where ids are wanted for a list of them. Each method does nothing
     * until it is written otherwise.
     */
    public interface Watcher {

        /**
         * Is told that one more review was asked.
         *
         * @param reviews how many were asked so far, those that were refused included
         */
        default void asked(long reviews) {}

        /**
         * Is told of a review that moves.
         *
         * @param reviewId the id of the review
         * @param move from which band to which, and by what
         */
        default void moved(String reviewId, BandMove move) {}
    }
}
