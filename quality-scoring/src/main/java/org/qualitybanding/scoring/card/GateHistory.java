package org.qualitybanding.scoring.card;

import static org.qualitybanding.model.internal.Require.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/**
 * On which days the full-review gate of a review had tripped (clause M8, readings R4, R5 and R8): the gate of {@link
 * ActionScoring} on every day at once. It trips by an action that is found or re-graded, and can untrip by one that is withdrawn
 * or re-graded (reading R9).
 *
 * <p>Twelve minor actions found on 2 March, a thirteenth on 5 March and one of them withdrawn on 20 March: the gate had tripped
 * from 5 to 19 March.
 *
 * <p>It is worked out when it is first asked, in one pass over what happened to the actions of the initial domains. Should two
 * threads ask at once, they work out the same.
 */
public final class GateHistory {

    private final QualityReview review;
    private final ScoringPolicy policy;
    private final Worked worked = new Worked();

    private GateHistory(QualityReview review, ScoringPolicy policy) {
        this.review = review;
        this.policy = policy;
    }

    /**
     * Puts the gate of a review under a policy.
     *
     * @param review the facts of the review
     * @param policy the policy to score by
     * @return the history of the gate
     * @throws InvalidValueException if something is missing
     */
    public static GateHistory of(QualityReview review, ScoringPolicy policy) {
        return new GateHistory(given("review", review), given("policy", policy));
    }

    /**
     * Tells whether the gate had tripped.
     *
     * @param day the day, the end of which is meant
     * @return true where a full review was needed by what was known on that day
     */
    public boolean isTripped(LocalDate day) {
        Map.Entry<LocalDate, Boolean> turn = turns().floorEntry(given("day", day));
        return turn != null && turn.getValue();
    }

    /**
     * Returns the day since which the gate has been tripped without a break.
     *
     * @param day the day asked about, the end of which is meant
     * @return the first day of the time that this day is in; empty where the gate had not tripped
     */
    public Optional<LocalDate> trippedSince(LocalDate day) {
        return isTripped(day) ? Optional.of(turns().floorKey(day)) : Optional.empty();
    }

    /**
     * Returns the next day on which the gate tripped.
     *
     * @param day a day; what happened on it is not part of the answer
     * @return the first day after it on which the gate tripped; empty where there is none
     */
    public Optional<LocalDate> nextTripped(LocalDate day) {
        for (Map.Entry<LocalDate, Boolean> turn :
                turns().tailMap(given("day", day), false).entrySet()) {
            if (turn.getValue()) {
                return Optional.of(turn.getKey());
            }
        }
        return Optional.empty();
    }

    private NavigableMap<LocalDate, Boolean> turns() {
        @Nullable NavigableMap<LocalDate, Boolean> found = worked.turns;
        if (found == null) {
            found = find();
            worked.turns = found;
        }
        return found;
    }

    private NavigableMap<LocalDate, Boolean> find() {
        NavigableMap<LocalDate, List<Regraded>> changes = new TreeMap<>();
        Optional<IssuedPlan> plan = review.initialPlan();
        Optional<LocalDate> sentOn = plan.isPresent() ? Optional.of(plan.get().sentOn()) : Optional.empty();
        for (Action action : review.actions()) {
            if (ActionScoring.isForTheGate(action, review, sentOn)) {
                add(changes, action);
            }
        }
        NavigableMap<LocalDate, Boolean> found = new TreeMap<>();
        ActionCounts.Builder counted = ActionCounts.builder();
        boolean tripped = false;
        for (Map.Entry<LocalDate, List<Regraded>> day : changes.entrySet()) {
            for (Regraded change : day.getValue()) {
                change.applyTo(counted);
            }
            if (policy.fullReviewNeeded(counted.build()) != tripped) {
                tripped = !tripped;
                found.put(day.getKey(), tripped);
            }
        }
        return found;
    }

    private static void add(Map<LocalDate, List<Regraded>> changes, Action action) {
        Grade grade = action.gradeOn(action.foundOn());
        add(changes, action.foundOn(), null, grade);
        for (Regrading made : action.regradings()) {
            if (made.regradedOn().isAfter(action.foundOn())) {
                add(changes, made.regradedOn(), grade, made.grade());
                grade = made.grade();
            }
        }
        if (action.withdrawal().isPresent()) {
            add(changes, action.withdrawal().get().withdrawnOn(), grade, null);
        }
    }

    private static void add(
            Map<LocalDate, List<Regraded>> changes, LocalDate day, @Nullable Grade before, @Nullable Grade after) {
        @Nullable List<Regraded> ofDay = changes.get(day);
        if (ofDay == null) {
            ofDay = new ArrayList<>();
            changes.put(day, ofDay);
        }
        ofDay.add(new Regraded(before, after));
    }

    /** What was worked out, once it was asked for. */
    private static final class Worked {

        /** Each day on which the gate tripped or untripped, with whether it had at its end. */
        private @Nullable NavigableMap<LocalDate, Boolean> turns;
    }

    /** What an action counted as before and after a day; nothing before it was found and after it was withdrawn. */
    private record Regraded(
            @Nullable Grade before, @Nullable Grade after) {

        void applyTo(ActionCounts.Builder counted) {
            if (before != null) {
                counted.remove(before);
            }
            if (after != null) {
                counted.add(after);
            }
        }
    }
}
