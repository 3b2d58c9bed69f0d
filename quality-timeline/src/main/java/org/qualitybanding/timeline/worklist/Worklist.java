package org.qualitybanding.timeline.worklist;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * What is open across many reviews on a date: every duty that somebody still has to do, by last day.
 *
 * <pre>{@code
 * Worklist today = Worklist.of(reviews.stream(), QualityPolicy.published(), LocalDate.of(2026, 4, 20));
 * today.overdue(Party.QUALITY_TEAM);                   // what the team should have done
 * today.ofReviewer("reviewer-7").dueWithin(7).items();         // what reviewer 7 has this week
 * today.bands().toString();                            // 1 Poor, 4 Adequate, 7 Good, 12 provisional
 * }</pre>
 *
 * <p>The order is stable: by last day, then review, kind of duty and action, whatever order the reviews come in. A review that
 * the policy refuses, or that was opened after the date, does not stop the list.
 *
 * @param date the day asked about
 * @param items the open duties, by last day
 * @param bands how many reviews have which band (reading R21); a part of a list keeps those of the whole
 * @param refused the reviews that could not be asked, by id; a part of a list keeps those of the whole
 */
public record Worklist(LocalDate date, List<Item> items, BandCounts bands, List<RefusedReview> refused) {

    /**
     * Creates a worklist; {@link #of(Stream, QualityPolicy, LocalDate)} puts one together.
     *
     * @throws InvalidValueException if a component is missing
     */
    public Worklist {
        date = Require.given("date", date);
        items = Require.list("items", items);
        bands = Require.given("bands", bands);
        refused = Require.list("refused", refused);
    }

    /**
     * Puts a worklist together.
     *
     * @param reviews the reviews, in any order; read once
     * @param policy the policy that all of them are under
     * @param date the day asked about
     * @return the worklist
     * @throws InvalidValueException if something is missing
     */
    public static Worklist of(Stream<QualityReview> reviews, QualityPolicy policy, LocalDate date) {
        Require.given("policy", policy);
        Require.given("date", date);
        List<Item> items = new ArrayList<>();
        List<RefusedReview> refused = new ArrayList<>();
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        int provisional = 0;
        for (QualityReview review : (Iterable<QualityReview>) Require.given("reviews", reviews)::iterator) {
            Require.given("review", review);
            ReviewStanding standing;
            try {
                standing = ReviewStanding.of(review, policy, date);
            } catch (InvalidValueException | UncoveredDateException e) {
                refused.add(refusal(review, e));
                continue;
            }
            open(standing).forEach(duty -> items.add(Item.of(review, duty)));
            Optional<Band> band = finalBand(standing.scorecard().banding());
            band.ifPresent(banding -> bands.merge(banding, 1, Integer::sum));
            provisional += band.isPresent() ? 0 : 1;
        }
        items.sort(Item.IN_ORDER);
        return new Worklist(date, items, counts(bands, provisional), refused);
    }

    private static RefusedReview refusal(QualityReview review, IllegalArgumentException reason) {
        return new RefusedReview(review.id(), String.valueOf(reason.getMessage()));
    }

    private static Stream<Duty> open(ReviewStanding standing) {
        return standing.duties().stream().filter(duty -> duty.state().isOpen());
    }

    private static Optional<Band> finalBand(BandingAssessment banding) {
        return banding.isFinal() ? banding.certain() : Optional.empty();
    }

    private static BandCounts counts(Map<Band, Integer> bands, int provisional) {
        return new BandCounts(
                bands.getOrDefault(Band.POOR, 0),
                bands.getOrDefault(Band.ADEQUATE, 0),
                bands.getOrDefault(Band.GOOD, 0),
                provisional);
    }

    /**
     * Returns what one party should have done by the day before.
     *
     * @param owner the party
     * @return its overdue duties
     */
    public List<Item> overdue(Party owner) {
        Require.given("owner", owner);
        return items(item -> item.duty().owner() == owner && item.duty().state() == Duty.State.OVERDUE)
                .items();
    }

    /**
     * Returns the part of this list that one party owes (reading R33).
     *
     * @param owner the party
     * @return the worklist with its duties alone
     */
    public Worklist ofParty(Party owner) {
        Require.given("owner", owner);
        return items(item -> item.duty().owner() == owner);
    }

    /**
     * Returns the part of this list that belongs to the reviews of one reviewer.
     *
     * @param reviewer the id of the reviewer
     * @return the worklist with those duties alone
     */
    public Worklist ofReviewer(String reviewer) {
        Require.id("reviewer", reviewer);
        return items(item -> item.reviewer().equals(reviewer));
    }

    /**
     * Returns the part of this list that is about one service.
     *
     * @param serviceId the id of the service
     * @return the worklist with those duties alone
     */
    public Worklist ofService(String serviceId) {
        Require.id("serviceId", serviceId);
        return items(item -> item.serviceId().equals(serviceId));
    }

    /**
     * Returns the part of this list that is due soon, and not overdue.
     *
     * @param days how many days from the date of the list, the last of them included; 0 for what is due today
     * @return the worklist with those duties alone
     * @throws InvalidValueException if the number is less than 0
     */
    public Worklist dueWithin(int days) {
        Require.atLeast("days", 0, days);
        return items(
                item -> item.duty().state() != Duty.State.OVERDUE && item.duty().daysLeft(date) <= days);
    }

    private Worklist items(Predicate<Item> condition) {
        return new Worklist(
                date, items.stream().filter(condition).collect(ImmutableList.toImmutableList()), bands, refused);
    }

    /** Returns date and counts, such as {@code worklist of 2026-04-20: 12 open duties, 3 overdue; …}. */
    @Override
    public String toString() {
        long overdue = items.stream()
                .filter(item -> item.duty().state() == Duty.State.OVERDUE)
                .count();
        return "worklist of " + date + ": " + items.size() + (items.size() == 1 ? " open duty, " : " open duties, ")
                + overdue + " overdue; " + bands + "; " + refused.size() + " refused";
    }

    /**
     * An open duty on a {@link Worklist}, with whose review of which service it belongs to.
     *
     * @param reviewId the id of the review
     * @param serviceId the id of the service
     * @param providerId the id of the provider
     * @param reviewer the id of the quality reviewer
     * @param duty the duty, open or overdue
     */
    public record Item(String reviewId, String serviceId, String providerId, String reviewer, Duty duty) {

        /** By last day, then by review, then as a review lists its duties. */
        static final Comparator<Item> IN_ORDER = Comparator.comparing(
                        (Item item) -> item.duty().dueOn())
                .thenComparing(Item::reviewId)
                .thenComparing(Item::duty, Duty.BY_DATE);

        /**
         * Creates an item.
         *
         * @throws InvalidValueException if a component is missing or malformed
         */
        public Item {
            reviewId = Require.id("reviewId", reviewId);
            serviceId = Require.id("serviceId", serviceId);
            providerId = Require.id("providerId", providerId);
            reviewer = Require.id("reviewer", reviewer);
            duty = Require.given("duty", duty);
        }

        static Item of(QualityReview review, Duty duty) {
            return new Item(
                    review.id(),
                    review.service().id(),
                    review.service().provider().id(),
                    review.reviewer(),
                    duty);
        }

        /** Returns the duty with its review and service, such as {@code QR-1, service SV-1: Send evidence A-1, …}. */
        @Override
        public String toString() {
            return reviewId + ", service " + serviceId + ": " + duty;
        }
    }

    /**
     * How many reviews, not services, have which band. Bands are counted and never averaged or combined: a band belongs to one service (reading
     * R21).
     *
     * @param poor how many are Poor for good
     * @param adequate how many are Adequate for good
     * @param good how many are Good for good
     * @param provisional how many have no final band yet
     */
    public record BandCounts(int poor, int adequate, int good, int provisional) {

        /**
         * Creates counts.
         *
         * @throws InvalidValueException if one is less than 0
         */
        public BandCounts {
            Require.atLeast("poor", 0, poor);
            Require.atLeast("adequate", 0, adequate);
            Require.atLeast("good", 0, good);
            Require.atLeast("provisional", 0, provisional);
        }

        /** Returns the counts in words, such as {@code 1 Poor, 4 Adequate, 7 Good, 12 provisional}. */
        @Override
        public String toString() {
            return poor + " Poor, " + adequate + " Adequate, " + good + " Good, " + provisional + " provisional";
        }
    }
}
