package org.qualitybanding.timeline.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
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
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("A worklist across reviews (R21, R33)")
class WorklistTest {

    /** Plan sent on 6 March: A-1 is due on 3 April; the plan is reviewed on 13 March, 3 April and 17 April. */
    private static final QualityReview UNANSWERED =
            Told.planned(Told.minor("A-1", Rag.AMBER).build()).build();

    /** The same, of another service and reviewer, with nothing found: final and Good on the day the plan was sent. */
    private static final QualityReview NOTHING_FOUND = Told.planned()
            .id("QR-0")
            .reviewer("reviewer-8")
            .service(Service.builder()
                    .id("S-0")
                    .name("Example Lodge")
                    .provider(Provider.builder().id("P-0").name("Example Care").build())
                    .build())
            .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, march(6)))
            .build();

    /** Visited and nothing sent: the plan is the team's to send by 9 March. */
    private static final QualityReview UNPLANNED =
            SampleReviews.visited(march(2), List.of()).id("QR-2").build();

    private static final QualityReview TWO_DOMAINS =
            UNPLANNED.withId("QR-3").withInitialDomainIds("medication", "audits");

    private static final Worklist WORKLIST = worklist(UNPLANNED, TWO_DOMAINS, UNANSWERED, NOTHING_FOUND);

    private static Worklist worklist(QualityReview... reviews) {
        return Worklist.of(Stream.of(reviews), QualityPolicy.published(), april(4));
    }

    @Test
    void listsWhatIsOpenByLastDayAndReview() {
        assertThat(WORKLIST.items())
                .map(Worklist.Item::toString)
                .containsExactly(
                        "QR-2, service S-1: Send the plan on the initial domains, the quality team: overdue, last day 2026-03-09",
                        "QR-1, service S-1: Review the plan, the quality team: overdue, last day 2026-03-13",
                        "QR-1, service S-1: Send evidence A-1, the provider: overdue, last day 2026-04-03",
                        "QR-1, service S-1: Review the plan, the quality team: overdue, last day 2026-04-03",
                        "QR-1, service S-1: Review the plan, the quality team: not yet due, last day 2026-04-17");
    }

    @Test
    @DisplayName("a review is listed with who looks after it, and who runs its service, on the date of the list")
    void handedOver() {
        QualityReview review = UNANSWERED
                .handingOver(SampleFacts.handOver("HO-1", april(4)))
                .changingProvider(SampleFacts.newProvider(april(4)));

        assertThat(worklist(review).ofReviewer("reviewer-8").items()).hasSize(4);
        assertThat(worklist(review).items())
                .extracting(item -> item.review().providerId())
                .containsOnly("P-2");
        Worklist before = Worklist.of(Stream.of(review), QualityPolicy.published(), april(3));
        assertThat(before.ofReviewer("reviewer-7").items()).hasSize(4);
        assertThat(before.items())
                .extracting(item -> item.review().providerId())
                .containsOnly("P-1");
    }

    @Test
    @DisplayName("an abandoned review is neither due nor counted as open")
    void abandoned() {
        Worklist then = worklist(UNANSWERED.abandoning(SampleFacts.abandoned(april(4))), UNPLANNED);
        assertThat(then.items()).extracting(item -> item.review().id()).containsOnly("QR-2");
        assertThat(then.provisional()).isEqualTo(1);
        assertThat(worklist(UNANSWERED.abandoning(SampleFacts.abandoned(april(5))), UNPLANNED)
                        .provisional())
                .isEqualTo(2);
        QualityReview closed = NOTHING_FOUND.abandoning(SampleFacts.abandoned(april(1)));
        assertThat(worklist(closed).bands()).containsExactly(Map.entry(Band.GOOD, 1));
    }

    @Test
    @DisplayName("whatever order the reviews come in")
    void isInAStableOrder() {
        assertThat(worklist(NOTHING_FOUND, UNANSWERED, TWO_DOMAINS, UNPLANNED)).isEqualTo(WORKLIST);
    }

    @Test
    void reportsABadReviewByIdAndGoesOn() {
        assertThat(WORKLIST.refused())
                .map(RefusedReview::toString)
                .containsExactly("QR-3: initialDomainIds must be 3 domains by policy published-model 1, found 2");
    }

    @Test
    void handsOnThePartOfEachReviewAsItComes() {
        List<ReviewResult<Worklist>> results = Worklist.each(
                        Stream.of(UNPLANNED, TWO_DOMAINS, NOTHING_FOUND), QualityPolicy.published(), april(4))
                .toList();

        assertThat(results)
                .map(ReviewResult::toString)
                .containsExactly(
                        "worklist of 2026-04-04: 1 open duty, 1 overdue; 0 tasks;"
                                + " 0 Poor, 0 Adequate, 0 Good, 1 provisional; 0 refused",
                        "QR-3: initialDomainIds must be 3 domains by policy published-model 1, found 2",
                        "worklist of 2026-04-04: 0 open duties, 0 overdue; 0 tasks;"
                                + " 0 Poor, 0 Adequate, 1 Good, 0 provisional; 0 refused");
        assertThat(results).map(ReviewResult::reviewId).containsExactly("QR-2", "QR-3", "QR-0");
    }

    @Test
    @DisplayName("M6, M15, M21: what has no last day comes beside, by the day it is there since")
    void listsTheTasksOfTheTeam() {
        QualityReview unvisited = SampleReviews.opened(march(20))
                .id("QR-4")
                .reviewer("reviewer-8")
                .build();
        QualityReview sent = UNANSWERED.sending("A-1", SampleFacts.unjudged("E-1", march(30)));
        QualityReview undecided = Told.planned().id("QR-5").build();
        Worklist worklist = worklist(unvisited, sent, undecided, NOTHING_FOUND);

        assertThat(worklist.tasks())
                .map(Worklist.TaskItem::toString)
                .containsExactly(
                        "QR-5, service S-1: Decide the compliance score, since 2026-03-06",
                        "QR-4, service S-1: Review the initial domains, since 2026-03-20",
                        "QR-1, service S-1: Judge the evidence E-1 towards A-1, since 2026-03-30");
        assertThat(worklist.ofReviewer("reviewer-8").tasks())
                .extracting(item -> item.review().id())
                .containsExactly("QR-4");
        assertThat(worklist.ofService("S-0").tasks()).isEmpty();
        assertThat(worklist.ofParty(Party.QUALITY_TEAM).tasks()).isEqualTo(worklist.tasks());
        assertThat(worklist.ofParty(Party.PROVIDER).tasks()).isEmpty();
        assertThat(worklist.dueWithin(40).tasks()).isEmpty();
        assertThat(worklist(undecided, sent, NOTHING_FOUND, unvisited)).isEqualTo(worklist);
        assertThatThrownBy(() -> new Worklist.TaskItem(WORKLIST.items().get(0).review(), null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("task must be given, found nothing");
    }

    @Test
    void readsOneReviewAtATime() {
        AtomicInteger read = new AtomicInteger();
        Stream<QualityReview> endless = Stream.generate(() -> UNANSWERED.withId("QR-" + read.incrementAndGet()));

        assertThat(Worklist.each(endless, QualityPolicy.published(), april(4)).limit(3))
                .map(ReviewResult::reviewId)
                .containsExactly("QR-1", "QR-2", "QR-3");
        assertThat(read).hasValue(3);
    }

    @Test
    void reportsAReviewThatWasNotOpenOnTheDate() {
        Worklist early = Worklist.of(Stream.of(UNANSWERED), QualityPolicy.published(), march(1).minusDays(1));

        assertThat(early.refused())
                .map(RefusedReview::reason)
                .containsExactly("date must be on or after openedOn 2026-03-01, found 2026-02-28");
    }

    @Test
    @DisplayName("R21: bands are counted, never averaged")
    void countsBands() {
        assertThat(WORKLIST.bands()).isEqualTo(Map.of(Band.GOOD, 1));
        assertThat(WORKLIST.provisional()).isEqualTo(2);
        assertThat(WORKLIST.toString()).contains("; 0 Poor, 0 Adequate, 1 Good, 2 provisional;");
    }

    @Test
    @DisplayName("R33: the late duty of one party is never on the other's list")
    void showsEachPartyItsOwn() {
        assertThat(WORKLIST.overdue(Party.PROVIDER))
                .map(item -> item.duty().actionId().orElseThrow())
                .containsExactly("A-1");
        assertThat(WORKLIST.overdue(Party.QUALITY_TEAM)).hasSize(3);
        assertThat(WORKLIST.ofParty(Party.PROVIDER).items()).hasSize(1);
        assertThat(WORKLIST.ofParty(Party.QUALITY_TEAM).items()).hasSize(4);
    }

    @Test
    void showsEachReviewerAndServiceTheirOwn() {
        assertThat(WORKLIST.ofReviewer("reviewer-7").items()).hasSize(5);
        assertThat(WORKLIST.ofReviewer("reviewer-8").items()).isEmpty();
        assertThat(WORKLIST.ofService("S-1").items()).hasSize(5);
        assertThat(WORKLIST.ofService("S-0").items()).isEmpty();
    }

    @Test
    void showsWhatIsDueSoonWithTheLastDayIncluded() {
        assertThat(WORKLIST.dueWithin(12).items()).isEmpty();
        assertThat(WORKLIST.dueWithin(13).items())
                .map(item -> item.duty().dueOn())
                .containsExactly(april(17));
        assertThat(Worklist.of(Stream.of(UNANSWERED), QualityPolicy.published(), april(17))
                        .dueWithin(0)
                        .items())
                .hasSize(1);
    }

    @Test
    void saysHowMuchThereIs() {
        assertThat(WORKLIST.toString())
                .isEqualTo("worklist of 2026-04-04: 5 open duties, 4 overdue; 0 tasks;"
                        + " 0 Poor, 0 Adequate, 1 Good, 2 provisional; 1 refused");
        assertThat(WORKLIST.dueWithin(13).toString()).startsWith("worklist of 2026-04-04: 1 open duty, 0 overdue;");
    }

    @Test
    void refusesWhatIsMissingOrOutOfRange() {
        assertThatThrownBy(() -> Worklist.of(Stream.of((QualityReview) null), QualityPolicy.published(), april(4)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("review must be given, found nothing");
        assertThatThrownBy(() -> Worklist.of(null, QualityPolicy.published(), april(4)))
                .hasMessage("reviews must be given, found nothing");
        assertThatThrownBy(() -> Worklist.of(Stream.of(), null, april(4)))
                .hasMessage("policy must be given, found nothing");
        assertThatThrownBy(() -> Worklist.of(Stream.of(), QualityPolicy.published(), null))
                .hasMessage("date must be given, found nothing");
        assertThatThrownBy(() -> WORKLIST.dueWithin(-1)).hasMessage("days must be 0 or more, found -1");
        assertThatThrownBy(() -> WORKLIST.ofParty(null)).hasMessage("owner must be given, found nothing");
        assertThatThrownBy(() -> WORKLIST.overdue(null)).hasMessage("owner must be given, found nothing");
        assertThatThrownBy(() -> WORKLIST.ofReviewer(null)).hasMessage("reviewer must be given, found nothing");
        assertThatThrownBy(() -> WORKLIST.ofService(null)).hasMessage("serviceId must be given, found nothing");
        assertThatThrownBy(() -> new Worklist(april(4), List.of(), List.of(), Map.of(Band.POOR, 0), 0, List.of()))
                .hasMessage("bands[POOR] must be 1 or more, found 0");
        assertThatThrownBy(() -> new Worklist(april(4), List.of(), List.of(), Map.of(), -4, List.of()))
                .hasMessage("provisional must be 0 or more, found -4");
        assertThatThrownBy(() -> new Worklist(april(4), List.of(), List.of(), Map.of(), null, List.of()))
                .hasMessage("provisional must be given, found nothing");
        assertThatThrownBy(() -> new Worklist(april(4), List.of(), List.of(), null, 0, List.of()))
                .hasMessage("bands must be given, found nothing");
        assertThatThrownBy(() -> new RefusedReview("QR-1", " "))
                .hasMessage("reason must be a text that is not blank, found 1 characters");
    }
}
