package org.qualitybanding.timeline.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Provider;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.Standings;
import org.qualitybanding.timeline.standing.Told;
import org.qualitybanding.timeline.worklist.ServiceBands.BandedReview;
import org.qualitybanding.timeline.worklist.ServiceBands.ServiceBand;

@DisplayName("The services of many reviews with their bands, each once, listed and counted and never combined (R21)")
class ServiceBandsTest {

    /** Opened on 1 March 2026, nothing found: Good from 6 March on. */
    private static final QualityReview GOOD = Told.planned()
            .id("QR-1")
            .service(service("P-1", "S-1"))
            .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(6)))
            .build();

    /** Opened on 1 March, a red action missed: Adequate from 20 April on. */
    private static final QualityReview ADEQUATE = Told.planned(
                    Told.minor("A-1", Rag.RED).build())
            .id("QR-2")
            .service(service("P-1", "S-2"))
            .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)))
            .build();

    /** The next review of S-1, opened on 1 April. */
    private static final QualityReview NEXT = SampleReviews.opened(april(1))
            .id("QR-3")
            .service(service("P-1", "S-1"))
            .build();

    private static final QualityReview OF_ANOTHER_PROVIDER = NEXT.withId("QR-4").withService(service("P-0", "S-9"));

    private static Service service(String providerId, String serviceId) {
        return Service.builder()
                .id(serviceId)
                .name("Example House")
                .provider(Provider.builder().id(providerId).name("Example Care").build())
                .build();
    }

    private static ServiceBands on(LocalDate date, QualityReview... reviews) {
        return ServiceBands.of(Stream.of(reviews), QualityPolicy.published(), date);
    }

    @Test
    @DisplayName(
            "R21: a provider's services are listed with their bands, and each is counted once, however many reviews it had")
    void listsAndCountsServices() {
        ServiceBands bands = on(april(20), NEXT, ADEQUATE, OF_ANOTHER_PROVIDER, GOOD);

        assertThat(bands.services())
                .map(ServiceBand::toString)
                .containsExactly(
                        "service S-9: no band yet; QR-4 is under way",
                        "service S-1: Good, final by QR-1; QR-3 is under way",
                        "service S-2: Adequate, final by QR-2");
        assertThat(bands.byProvider()).containsOnlyKeys("P-0", "P-1");
        assertThat(bands.byProvider().get("P-1"))
                .extracting(ServiceBand::serviceId)
                .containsExactly("S-1", "S-2");
        assertThat(bands.counts()).isEqualTo(Map.of(Band.ADEQUATE, 1, Band.GOOD, 1));
        assertThat(bands.withoutBand()).isEqualTo(1);
        assertThat(bands).hasToString("bands of 3 services on 2026-04-20: 1 Adequate, 1 Good, 1 without");
    }

    @Test
    @DisplayName("R19, R21: a band that is certain already is not counted before it is decided")
    void countsWhatIsDecidedAndNotWhatIsCertain() {
        QualityReview certain = Told.fullyPlanned(Told.significant("A-1").build())
                .id("QR-5")
                .service(service("P-1", "S-5"))
                .build();

        assertThat(on(march(10), certain).services())
                .singleElement()
                .hasToString("service S-5: no band yet; QR-5 is under way");
        assertThat(on(march(10), certain).counts()).isEmpty();
        assertThat(on(march(10), certain).withoutBand()).isEqualTo(1);
    }

    @Test
    @DisplayName("R21: a service keeps its band while a later review goes on, and has that one's from the decision on")
    void keepsItsBandUntilTheNextIsDecided() {
        QualityReview next =
                ADEQUATE.withId("QR-3").withService(service("P-1", "S-1")).withOpenedOn(march(2));

        assertThat(on(april(19), GOOD, next).services())
                .singleElement()
                .hasToString("service S-1: Good, final by QR-1; QR-3 is under way");
        assertThat(on(april(20), GOOD, next).services())
                .singleElement()
                .hasToString("service S-1: Adequate, final by QR-3");
        assertThat(on(april(20), next, GOOD)).isEqualTo(on(april(20), GOOD, next));
        assertThat(on(april(20), GOOD, next).counts()).isEqualTo(Map.of(Band.ADEQUATE, 1));
    }

    @Test
    @DisplayName("R21: an earlier review that is decided late does not take the place of the later one")
    void theLatestOpenedCounts() {
        QualityReview earlier = ADEQUATE.withId("QR-0").withService(service("P-7", "S-1"));
        QualityReview later = GOOD.withOpenedOn(march(2));

        assertThat(on(april(20), later, earlier).services())
                .singleElement()
                .satisfies(service -> assertThat(service.providerId()).isEqualTo("P-1"))
                .hasToString("service S-1: Good, final by QR-1");
    }

    @Test
    @DisplayName("R37: a band whose decision has to be taken anew is still that of the service")
    void aBandThatStandsIsListed() {
        QualityReview changed =
                ADEQUATE.withAction("A-1", action -> action.withMitigations(SampleFacts.accepted("MT-1", april(27))));

        assertThat(on(april(27), changed).services())
                .singleElement()
                .hasToString("service S-2: Adequate, decided; a new decision is needed by QR-2");
        assertThat(on(april(27), changed).counts()).isEqualTo(Map.of(Band.ADEQUATE, 1));
    }

    @Test
    @DisplayName("R21: a review abandoned before a band was decided takes no place; one abandoned later keeps its band")
    void anAbandonedReviewIsNotUnderWay() {
        QualityReview abandoned = NEXT.abandoning(SampleFacts.abandoned(april(10)));
        QualityReview onlyAbandoned = OF_ANOTHER_PROVIDER.abandoning(SampleFacts.abandoned(april(10)));

        assertThat(on(april(9), GOOD, abandoned).services())
                .singleElement()
                .hasToString("service S-1: Good, final by QR-1; QR-3 is under way");
        assertThat(on(april(10), GOOD, abandoned, onlyAbandoned).services())
                .singleElement()
                .hasToString("service S-1: Good, final by QR-1");
        assertThat(on(april(10), GOOD.abandoning(SampleFacts.abandoned(april(10))))
                        .counts())
                .isEqualTo(Map.of(Band.GOOD, 1));
    }

    @Test
    void aReviewThatIsRefusedStopsNothing() {
        ServiceBands bands = on(april(20), ADEQUATE, NEXT.withInitialDomainIds("medication", "audits"));

        assertThat(bands.services()).extracting(ServiceBand::serviceId).containsExactly("S-2");
        assertThat(bands.refused())
                .map(RefusedReview::toString)
                .containsExactly("QR-3: initialDomainIds must be 3 domains by policy published-model 1, found 2");
    }

    @Test
    void refusesWhatIsMissingOrContradictsItself() {
        BandingAssessment good = Standings.of(GOOD, QualityPolicy.published())
                .scorecardOn(april(1))
                .banding();
        BandingAssessment open = Standings.of(NEXT, QualityPolicy.published())
                .scorecardOn(april(1))
                .banding();
        Optional<BandedReview> decided = Optional.of(new BandedReview("QR-1", march(1), good));
        Optional<BandedReview> underWay = Optional.of(new BandedReview("QR-3", april(1), open));
        ServiceBand band = new ServiceBand("P-1", "S-1", decided, underWay);

        refused(
                () -> ServiceBands.of(null, QualityPolicy.published(), april(1)),
                "reviews must be given, found nothing");
        refused(() -> ServiceBands.of(Stream.of(), null, april(1)), "policy must be given, found nothing");
        refused(
                () -> ServiceBands.of(Stream.of(), QualityPolicy.published(), null),
                "date must be given, found nothing");
        refused(
                () -> new ServiceBands(april(1), List.of(band, band), List.of()),
                "services[1].id must be a different id from those before it, found \"S-1\"");
        refused(
                () -> new ServiceBand("P-1", "S-1", null, null),
                "decided must be given where none is under way, found nothing");
        refused(
                () -> new ServiceBand("P-1", "S-1", underWay, null),
                "decided must be a review with a decided band, found none");
        refused(
                () -> new ServiceBand("P-1", "S-1", null, decided),
                "underWay must be a review without a decided band, found one");
        refused(
                () -> new ServiceBand(
                        "P-1", "S-1", decided, Optional.of(new BandedReview("QR-0", march(1).minusDays(1), open))),
                "underWay.openedOn must be on or after decided.openedOn 2026-03-01, found 2026-02-28");
        refused(() -> new BandedReview("QR-1", null, good), "openedOn must be given, found nothing");
        refused(() -> new BandedReview("QR-1", march(1), null), "banding must be given, found nothing");
        assertThat(decided.orElseThrow()).hasToString("QR-1: Good, final");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
