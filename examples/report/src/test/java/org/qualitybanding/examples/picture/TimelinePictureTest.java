package org.qualitybanding.examples.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;

@DisplayName("A picture of a review's timeline, against drawings by hand (M7, M10, M14, R17, R23, R33)")
class TimelinePictureTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);

    private static String draw(QualityReview review, LocalDate on) {
        return TimelinePicture.draw(ReviewTimeline.of(review, QualityPolicy.published()), on);
    }

    private static Action.Builder action(String id, Rag rag) {
        return SampleFacts.anAction(id, VISITED).rag(rag);
    }

    private static QualityReview planned(Action... actions) {
        return SampleReviews.withPlan(VISITED, SENT, List.of(actions)).build();
    }

    /** Due on 13 March, and paused on the 9th, 10th and 11th: due on the 16th. */
    @Test
    @DisplayName("R40, setting: paused days, which lengthen the clock")
    void aPause() {
        QualityReview review = planned(action("A-1", Rag.RED).build())
                .pausing(SampleFacts.pause("PA-1", Pause.Clocks.PROVIDER, LocalDate.of(2026, 3, 9))
                        .withResumedOn(LocalDate.of(2026, 3, 12)));
        QualityPolicy policy = QualityPolicy.published()
                .withTimescales(Timescales.published().withPausesLengthening(Pause.Clocks.PROVIDER));

        assertThat(TimelinePicture.draw(ReviewTimeline.of(review, policy), LocalDate.of(2026, 3, 12)))
                .isEqualTo("""
                        review QR-1 on 2026-03-12, a column a day
                                                2026-03-02    2026-03-16    2026-03-30
                                                |      |      |      |      |      |      |
                        what happened          OV   P     :
                        team initial plan       >---+  D  :
                        team plan review 1          >------D
                        provider evidence A-1       >--===----D
                        team plan review 2          >---------------------------D
                        team plan review 3          >-----------------------------------------D
                        : the day looked at   - time is running   = paused: the day does not count   > the clock starts
                        D last day   + done or sent in time   O opened   V visit   P plan sent
                        """);
    }

    /** Due on 13 March, sent on the 17th, judged on the 19th, which ends the engagement and the team's review undone. */
    @Test
    void lateEvidence() {
        QualityReview review = planned(action("A-1", Rag.RED)
                .addEvidence(SampleFacts.sufficient("E-1", LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 19)))
                .build());

        assertThat(draw(review, LocalDate.of(2026, 3, 20))).isEqualTo("""
                        review QR-1 on 2026-03-20, a column a day
                                                2026-03-02    2026-03-16    2026-03-30
                                                |      |      |      |      |      |      |
                        what happened          OV   P            E:
                        team initial plan       >---+  D          :
                        provider evidence A-1       >------D!!!L?J:
                        team plan review 1          >------D!!!!!N:
                        : the day looked at   - time is running   ! late   ? waits for judgement   > the clock starts
                        D last day   N not met   + done or sent in time   L done or sent late   J judged sufficient
                        O opened   V visit   P plan sent   E engagement ended
                        """);
    }

    @Test
    void openedAndNothingMore() {
        assertThat(draw(SampleReviews.opened(LocalDate.of(2026, 3, 1)).build(), LocalDate.of(2026, 3, 3)))
                .isEqualTo("""
                        review QR-1 on 2026-03-03, a column a day

                                        |
                        what happened  O :
                        : the day looked at   O opened
                        """);
    }

    /** Withdrawn on 10 March; due on 3 April and excused on the 8th; due on 17 April, and on the 20th moved to 1 May. */
    @Test
    void withdrawnExcusedAndChanged() {
        QualityReview review = planned(
                action("A-1", Rag.AMBER)
                        .withdrawal(SampleFacts.withdrawn(LocalDate.of(2026, 3, 10)))
                        .build(),
                action("A-2", Rag.AMBER)
                        .addMitigations(SampleFacts.accepted("MT-1", LocalDate.of(2026, 4, 8)))
                        .build(),
                action("A-3", Rag.GREEN)
                        .addDeadlineChanges(SampleFacts.movedBy(14, LocalDate.of(2026, 4, 20)))
                        .build());

        assertThat(draw(review, LocalDate.of(2026, 4, 24)).lines().filter(line -> line.contains("evidence A")))
                .containsExactly(
                        "provider evidence A-1       >---w                       D                    :",
                        "provider evidence A-2       >---------------------------D!!!!e               :",
                        "provider evidence A-3       >-----------------------------------------d--c----------D");
    }

    /** Requested on 2 March, 10 days: 12 March; pieces on the 4th and the 9th, one never; answered on the 24th. */
    @Test
    void uploadNotMet() {
        EvidenceRequest request = EvidenceRequest.builder()
                .requestedOn(VISITED)
                .addPieces(piece("R-1", Domain.MEDICATION, Optional.of(LocalDate.of(2026, 3, 4))))
                .addPieces(piece("R-2", Domain.AUDITS, Optional.of(LocalDate.of(2026, 3, 9))))
                .addPieces(piece("R-3", Domain.BEHAVIOUR, Optional.empty()))
                .respondedOn(LocalDate.of(2026, 3, 24))
                .build();
        QualityReview review = SampleReviews.opened(LocalDate.of(2026, 3, 1))
                .initialVisit(Visit.remote(request))
                .build();

        assertThat(draw(review, LocalDate.of(2026, 3, 26))).isEqualTo("""
                        review QR-1 on 2026-03-26, a column a day
                                            2026-03-02    2026-03-16
                                            |      |      |      |      |
                        what happened      O                        :
                        provider upload     >-u----u--D!!!!!!!!!!!N :
                        team response                 >-----------+ D
                        team initial plan                         >------D
                        : the day looked at   - time is running   ! late   u a piece uploaded   > the clock starts
                        D last day   N not met   + done or sent in time   O opened
                        """);
    }

    private static EvidenceRequest.Piece piece(String id, Domain domain, Optional<LocalDate> uploadedOn) {
        return new EvidenceRequest.Piece(id, List.of(domain.id()), uploadedOn);
    }

    /** 366 days, a label of 21 columns and a gap of 2: five days to each of the 77 columns that are left. */
    @Test
    void aLongReviewHasACoarserScale() {
        QualityReview review = planned(
                action("A-1", Rag.RED).specifiedDueOn(LocalDate.of(2027, 3, 1)).build());

        List<String> lines = draw(review, SENT).lines().toList();
        assertThat(lines.get(0)).isEqualTo("review QR-1 on 2026-03-06, a column every 5 days");
        assertThat(lines.get(1))
                .isEqualTo(" ".repeat(23) + "2026-03-01    2026-05-10    2026-07-19    2026-09-27    2026-12-06");
        assertThat(lines).contains("provider evidence A-1   >" + "-".repeat(71) + "D");
    }

    @Test
    void aLongIdIsCutShort() {
        QualityReview review = planned(action("A".repeat(100), Rag.RED).build());

        assertThat(draw(review, SENT)).contains("\nprovider evidence AAAAAAAAAAAAAAAA..  ");
    }
}
