package org.qualitybanding.timeline.worklist;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.Standings;

/**
 * The services of many reviews with their bands on a date, each service once (reading R21). A band belongs to a service: those of a
 * provider are listed and counted, and never combined into one.
 *
 * <pre>{@code
 * ServiceBands bands = ServiceBands.of(reviews.stream(), QualityPolicy.published(), LocalDate.of(2026, 4, 20));
 * bands.byProvider().get("P-1");     // [service S-1: Good, final by QR-4, service S-2: no band yet, …]
 * bands.counts();                    // {ADEQUATE=3, GOOD=5}: services, not reviews
 * }</pre>
 *
 * <p>A service has the band of the latest opened review in which one is decided on the date. It keeps it while a later review goes
 * on, which is listed beside it. S-1 was found Good by a review of 2025; a review opened in March 2026 is under way on 20 April: Good,
 * and Poor or Adequate still possible by the later one. A review that was abandoned before a band was decided is none of its reviews.
 *
 * @param date the day asked about
 * @param services each service once, by provider and id
 * @param refused the reviews that could not be asked, by id
 */
public record ServiceBands(LocalDate date, List<ServiceBand> services, List<RefusedReview> refused) {

    /**
     * Creates a list; {@link #of} puts one together.
     *
     * @throws InvalidValueException if a component is missing, or a service comes twice
     */
    public ServiceBands {
        date = Require.given("date", date);
        services = Require.list("services", services);
        Require.distinctIds("services", services, ServiceBand::serviceId);
        refused = Require.list("refused", refused);
    }

    /**
     * Puts the services of many reviews together.
     *
     * @param reviews the reviews, in any order, read once and not kept; they are asked in parallel where the stream is
     * @param policy the policy that all of them are under
     * @param date the day asked about; its end is meant
     * @return each service that one of the reviews is of
     * @throws InvalidValueException if something is missing
     */
    public static ServiceBands of(Stream<QualityReview> reviews, QualityPolicy policy, LocalDate date) {
        Require.given("policy", policy);
        Require.given("date", date);
        return ReviewResult.each(reviews, review -> ofReview(review, policy, date))
                .collect(Collector.of(Parts::new, Parts::add, Parts::addAll, parts -> parts.together(date)));
    }

    /** None for a review that came to nothing. */
    private static Optional<ServiceBand> ofReview(QualityReview review, QualityPolicy policy, LocalDate date) {
        BandingAssessment banding =
                Standings.of(review, policy).scorecardOn(date).banding();
        return banding.decided().isEmpty() && WorklistParts.isAbandoned(review, date)
                ? Optional.empty()
                : Optional.of(ServiceBand.of(review, date, banding));
    }

    /** What is known of each service on the way to all of them. */
    private static final class Parts {

        private final Map<String, ServiceBand> byService = new HashMap<>();
        private final List<RefusedReview> refused = new ArrayList<>();

        void add(ReviewResult<Optional<ServiceBand>> result) {
            result.answer().ifPresent(band -> band.ifPresent(this::add));
            result.refused().ifPresent(refused::add);
        }

        private void add(ServiceBand band) {
            byService.merge(band.serviceId(), band, ServiceBand::with);
        }

        Parts addAll(Parts others) {
            others.byService.values().forEach(this::add);
            refused.addAll(others.refused);
            return this;
        }

        ServiceBands together(LocalDate date) {
            List<ServiceBand> services = new ArrayList<>(byService.values());
            services.sort(Comparator.comparing(ServiceBand::providerId).thenComparing(ServiceBand::serviceId));
            refused.sort(WorklistParts.BY_ID);
            return new ServiceBands(date, services, refused);
        }
    }

    /**
     * Returns the services of each provider.
     *
     * @return by the id of the provider, its services by id
     */
    public Map<String, List<ServiceBand>> byProvider() {
        ImmutableListMultimap<String, ServiceBand> byProvider = Multimaps.index(services, ServiceBand::providerId);
        return ImmutableMap.copyOf(Multimaps.asMap(byProvider));
    }

    /**
     * Counts services by their band, each once.
     *
     * @return how many services have which band; one that none has is left out
     */
    public Map<Band, Integer> counts() {
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        for (ServiceBand service : services) {
            service.band().ifPresent(band -> counts.merge(band, 1, Integer::sum));
        }
        return Maps.immutableEnumMap(counts);
    }

    /**
     * Counts the services of which no band is decided.
     *
     * @return how many have none, because their first review is under way
     */
    public int withoutBand() {
        int without = 0;
        for (ServiceBand service : services) {
            without += service.decided().isEmpty() ? 1 : 0;
        }
        return without;
    }

    /** Returns date and counts, such as {@code bands of 9 services on 2026-04-20: 3 Adequate, 5 Good, 1 without}. */
    @Override
    public String toString() {
        StringBuilder counts = new StringBuilder();
        counts().forEach((band, number) ->
                counts.append(number).append(' ').append(band.words()).append(", "));
        return "bands of " + Words.counted(services.size(), "service") + " on " + date + ": " + counts + withoutBand()
                + " without";
    }

    /**
     * A service with its band on a date.
     *
     * @param providerId the id of its provider on the date, by its latest review
     * @param serviceId the id of the service
     * @param decided the latest opened review in which a band is decided; empty where none is
     * @param underWay a review opened after that one, in which none is decided; empty where there is none
     */
    public record ServiceBand(
            String providerId, String serviceId, Optional<BandedReview> decided, Optional<BandedReview> underWay) {

        /**
         * Creates the band of a service.
         *
         * @throws InvalidValueException if a component is missing, there is no review, the one is not decided or the other is, or the
         *     one that is under way is not the later
         */
        public ServiceBand {
            providerId = Require.id("providerId", providerId);
            serviceId = Require.id("serviceId", serviceId);
            decided = Require.optional(decided);
            underWay = Require.optional(underWay);
            Require.that(
                    decided.isPresent() || underWay.isPresent(), "decided", "given where none is under way", "nothing");
            Require.that(
                    decided.isEmpty() || decided.get().banding().decided().isPresent(),
                    "decided",
                    "a review with a decided band",
                    "none");
            Require.that(
                    underWay.isEmpty() || underWay.get().banding().decided().isEmpty(),
                    "underWay",
                    "a review without a decided band",
                    "one");
            if (decided.isPresent() && underWay.isPresent()) {
                Require.onOrAfter(
                        "underWay.openedOn",
                        underWay.get().openedOn(),
                        "decided.openedOn",
                        decided.get().openedOn());
            }
        }

        static ServiceBand of(QualityReview review, LocalDate date, BandingAssessment banding) {
            Optional<BandedReview> banded = Optional.of(new BandedReview(review.id(), review.openedOn(), banding));
            boolean isDecided = banding.decided().isPresent();
            return new ServiceBand(
                    review.service().providerOn(date).id(),
                    review.service().id(),
                    isDecided ? banded : Optional.empty(),
                    isDecided ? Optional.empty() : banded);
        }

        /** The same service by its other reviews as well: of each kind the latest, and what is under way only where it is later. */
        ServiceBand with(ServiceBand other) {
            Optional<BandedReview> latestDecided = BandedReview.later(decided, other.decided);
            Optional<BandedReview> latestUnderWay = BandedReview.later(underWay, other.underWay);
            boolean isLater = BandedReview.later(latestDecided, latestUnderWay).equals(latestUnderWay);
            boolean otherIsLatest = BandedReview.later(latest(), other.latest()).equals(other.latest());
            return new ServiceBand(
                    otherIsLatest ? other.providerId : providerId,
                    serviceId,
                    latestDecided,
                    isLater ? latestUnderWay : Optional.empty());
        }

        private Optional<BandedReview> latest() {
            return BandedReview.later(decided, underWay);
        }

        /**
         * Returns the band that the service has.
         *
         * @return the band of the latest review in which one is decided; empty where none is
         */
        public Optional<Band> band() {
            return decided.flatMap(review -> review.banding().decided());
        }

        /** Returns the service and its band, such as {@code service S-1: Good, final by QR-4; QR-9 is under way}. */
        @Override
        public String toString() {
            return "service " + serviceId + ": "
                    + decided.map(review -> review.banding() + " by " + review.reviewId())
                            .orElse("no band yet")
                    + underWay.map(review -> "; " + review.reviewId() + " is under way")
                            .orElse("");
        }
    }

    /**
     * A review with the band that came of it so far.
     *
     * @param reviewId the id of the review
     * @param openedOn the day it was opened
     * @param banding the band on the date, decided or not
     */
    public record BandedReview(String reviewId, LocalDate openedOn, BandingAssessment banding) {

        /** By the day they were opened, and on one day by id. */
        private static final Comparator<BandedReview> BY_OPENING =
                Comparator.comparing(BandedReview::openedOn).thenComparing(BandedReview::reviewId);

        /**
         * Creates a banded review.
         *
         * @throws InvalidValueException if a component is missing
         */
        public BandedReview {
            reviewId = Require.id("reviewId", reviewId);
            openedOn = Require.given("openedOn", openedOn);
            banding = Require.given("banding", banding);
        }

        static Optional<BandedReview> later(Optional<BandedReview> one, Optional<BandedReview> other) {
            if (one.isEmpty() || other.isEmpty()) {
                return one.isEmpty() ? other : one;
            }
            return BY_OPENING.compare(one.get(), other.get()) >= 0 ? one : other;
        }

        /** Returns review and band, such as {@code QR-4: Good, final}. */
        @Override
        public String toString() {
            return reviewId + ": " + banding;
        }
    }
}
