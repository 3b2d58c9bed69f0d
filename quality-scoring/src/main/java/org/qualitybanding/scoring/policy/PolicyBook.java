package org.qualitybanding.scoring.policy;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The policies of a team by the day from which each is in force. A policy ends on the day before the next one begins, so
 * there are no gaps and no overlaps; the last one goes on. Before the first there is none, and none is made up.
 *
 * <pre>{@code
 * PolicyBook<ScoringPolicy> book = PolicyBook.from(LocalDate.of(2025, 4, 1), first)
 *         .thenFrom(LocalDate.of(2026, 4, 1), second);
 *
 * book.on(LocalDate.of(2026, 3, 31)); // first
 * book.on(LocalDate.of(2026, 4, 1));  // second
 * book.on(LocalDate.of(2025, 3, 31)); // refused
 * book.forReview(review);             // by the day its visit began
 * }</pre>
 *
 * <p>A whole review, dates included, takes a book of the timeline's policies.
 *
 * @param inForce the policies, the earliest first, one or more
 * @param <P> the kind of policy
 */
public record PolicyBook<P extends IdentifiedPolicy>(List<InForce<P>> inForce) {

    /**
     * Creates a book.
     *
     * @throws InvalidValueException if it is empty, a policy does not begin after the one before it, or two policies have
     *     the same id and version and are not the same
     */
    public PolicyBook {
        inForce = list("inForce", inForce);
        that(!inForce.isEmpty(), "inForce", "one policy or more", "none");
        for (int i = 1; i < inForce.size(); i++) {
            LocalDate before = inForce.get(i - 1).from();
            that(
                    inForce.get(i).from().isAfter(before),
                    "inForce[" + i + "].from",
                    "after " + before + ", when the policy before it begins",
                    inForce.get(i).from());
            for (InForce<P> other : inForce.subList(0, i)) {
                requireAnotherName("inForce[" + i + "].policy", inForce.get(i).policy(), other.policy());
            }
        }
    }

    private static void requireAnotherName(String field, IdentifiedPolicy policy, IdentifiedPolicy other) {
        that(
                !policy.id().equals(other.id()) || !policy.version().equals(other.version()) || policy.equals(other),
                field,
                "of another id or version than the different policy before it",
                policy.id() + " " + policy.version());
    }

    /**
     * Starts a book.
     *
     * @param first the first day of the first policy
     * @param policy the policy
     * @param <P> the kind of policy
     * @return the book
     * @throws InvalidValueException if the day or the policy is missing
     */
    public static <P extends IdentifiedPolicy> PolicyBook<P> from(LocalDate first, P policy) {
        return new PolicyBook<>(ImmutableList.of(new InForce<>(first, policy)));
    }

    /**
     * Returns this book with one more policy, which ends the one before it.
     *
     * @param from the first day of the policy, after that of the one before
     * @param policy the policy
     * @return the longer book
     * @throws InvalidValueException as for the constructor
     */
    public PolicyBook<P> thenFrom(LocalDate from, P policy) {
        return new PolicyBook<>(ImmutableList.<InForce<P>>builder()
                .addAll(inForce)
                .add(new InForce<>(from, policy))
                .build());
    }

    /**
     * Finds the policy in force on a day.
     *
     * @param date the day
     * @return the policy
     * @throws InvalidValueException if the day is missing, or before the first policy's
     */
    public P on(LocalDate date) {
        LocalDate first = inForce.get(0).from();
        that(
                !given("date", date).isBefore(first),
                "date",
                "on or after " + first + ", when the first policy begins",
                date);
        int last = inForce.size() - 1;
        while (inForce.get(last).from().isAfter(date)) {
            last--;
        }
        return inForce.get(last).policy();
    }

    /**
     * Finds the policy for a review: that in force on the day its visit began, which for a remote review is the day the
     * evidence was requested. A later change of policy does not reach a review that has begun.
     *
     * <p>A review without a visit has no policy yet, and is refused: nothing of it is scored or due, and the policy might still
     * change before the visit. Who wants to look ahead asks {@linkplain #on for a day}.
     *
     * @param review the review
     * @return the policy
     * @throws InvalidValueException if the review is missing or has no visit, or its visit began before the first policy
     */
    public P forReview(QualityReview review) {
        Visit visit = given("review", review)
                .initialVisit()
                .orElseThrow(() -> new InvalidValueException(
                        "initialVisit", "given, because the policy in force on its first day applies", "nothing"));
        return on(visit.startedOn());
    }

    /** Returns the policies, such as {@code ours 1 from 2025-04-01, ours 2 from 2026-04-01}. */
    @Override
    public String toString() {
        return inForce.stream().map(InForce::toString).collect(Collectors.joining(", "));
    }

    /**
     * A policy and the day from which it is in force.
     *
     * @param from the first day on which it is in force
     * @param policy the policy
     * @param <P> the kind of policy
     */
    public record InForce<P extends IdentifiedPolicy>(LocalDate from, P policy) {

        /**
         * Puts a policy in force.
         *
         * @throws InvalidValueException if the day or the policy is missing
         */
        public InForce {
            given("from", from);
            given("policy", policy);
        }

        /** Returns the policy's name and the day, such as {@code published-model 1 from 2026-04-01}. */
        @Override
        public String toString() {
            return policy.id() + " " + policy.version() + " from " + from;
        }
    }
}
