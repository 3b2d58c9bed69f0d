package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.advisories;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.escalationFacts;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;
import static org.qualitybanding.timeline.standing.Told.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("A remote review: ten days to upload, fourteen to respond (M7, R27, R30)")
class RemoteReviewStoryTest {

    private static QualityReview.Builder remote(Optional<LocalDate> uploadedOn, Optional<LocalDate> respondedOn) {
        return SampleReviews.opened(march(1)).initialVisit(SampleReviews.remote(march(2), uploadedOn, respondedOn));
    }

    private static QualityReview.Builder requesting(EvidenceRequest.Piece... pieces) {
        return SampleReviews.opened(march(1))
                .initialVisit(Visit.remote(new EvidenceRequest(march(2), List.of(pieces), Optional.empty())));
    }

    private static EvidenceRequest.Piece piece(String id, Domain domain, LocalDate uploadedOn) {
        return new EvidenceRequest.Piece(id, List.of(domain.id()), Optional.of(uploadedOn));
    }

    @Test
    void theProviderHasTenDaysToUpload() {
        ReviewStanding standing = on(march(2), remote(Optional.of(march(11)), Optional.empty()));

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.INITIAL_REVIEW);
        assertThat(words(standing.duties()))
                .containsExactly("Upload the requested evidence, the provider: not yet due, last day 2026-03-12");
    }

    @Test
    void theCompletedUploadStartsTheResponse() {
        ReviewStanding standing = on(march(11), remote(Optional.of(march(11)), Optional.empty()));

        assertThat(words(standing.duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: met, last day 2026-03-12, done 2026-03-11",
                        "Respond to the upload, the quality team: not yet due, last day 2026-03-25");
    }

    @Test
    @DisplayName("R27: the response starts the plan's clock")
    void theResponseStartsThePlan() {
        ReviewStanding standing = on(march(24), remote(Optional.of(march(11)), Optional.of(march(24))));

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING);
        assertThat(words(standing.duties(Party.QUALITY_TEAM)))
                .containsExactly(
                        "Respond to the upload, the quality team: met, last day 2026-03-25, done 2026-03-24",
                        "Send the plan on the initial domains, the quality team: not yet due, last day 2026-03-31");
        assertThat(standing.duties(Party.QUALITY_TEAM)
                        .get(1)
                        .deadline()
                        .counted()
                        .event())
                .isEqualTo(OriginEvent.REVIEWER_RESPONDED);
    }

    @Test
    @DisplayName("R30: where nothing came, the response runs from the ten-day date")
    void nothingCameAndTheResponseRunsFromTheTenDayDate() {
        QualityReview.Builder review = remote(Optional.empty(), Optional.empty());

        assertThat(words(on(march(12), review).duties()))
                .containsExactly("Upload the requested evidence, the provider: due today, last day 2026-03-12");
        assertThat(words(on(march(13), review).duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: overdue, last day 2026-03-12",
                        "Respond to the upload, the quality team: not yet due, last day 2026-03-26");
        assertThat(on(march(13), review).duties().get(1).deadline().counted().event())
                .isEqualTo(OriginEvent.UPLOAD_DUE);
        assertThat(escalationFacts(on(march(27), review)))
                .containsExactly("the provider missed a timescale, since 2026-03-13");
    }

    @Test
    void onceTheReviewerRespondedTheMissingUploadIsNotMet() {
        ReviewStanding standing = on(april(1), remote(Optional.empty(), Optional.of(march(26))));

        assertThat(words(standing.duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: not met, last day 2026-03-12",
                        "Respond to the upload, the quality team: met, last day 2026-03-26, done 2026-03-26",
                        "Send the plan on the initial domains, the quality team: not yet due, last day 2026-04-02");
    }

    @Test
    @DisplayName("M7, R30: an upload over several days is done with its last piece, in time on the tenth day")
    void anUploadOverSeveralDaysIsDoneWithItsLastPiece() {
        QualityReview.Builder review = requesting(
                piece("R-1", Domain.MEDICATION, march(4)),
                piece("R-2", Domain.AUDITS, march(9)),
                piece("R-3", Domain.BEHAVIOUR, march(12)));

        assertThat(words(on(march(11), review).duties()))
                .containsExactly("Upload the requested evidence, the provider: not yet due, last day 2026-03-12");
        assertThat(words(on(march(12), review).duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: met, last day 2026-03-12, done 2026-03-12",
                        "Respond to the upload, the quality team: not yet due, last day 2026-03-26");
    }

    @Test
    @DisplayName(
            "R30, R33: where a piece never comes, the response runs from the ten-day date, and is the team's all the same")
    void aPieceThatNeverComesLeavesTheResponseToTheTenDayDate() {
        QualityReview.Builder review = requesting(
                piece("R-1", Domain.MEDICATION, march(4)),
                new EvidenceRequest.Piece("R-2", List.of(Domain.AUDITS.id()), Optional.empty()));

        assertThat(words(on(march(27), review).duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: overdue, last day 2026-03-12",
                        "Respond to the upload, the quality team: overdue, last day 2026-03-26");
    }

    @Test
    void aPartOfThePiecesLateMakesTheUploadLateAndTheResponseRunFromTheLastPiece() {
        QualityReview.Builder review = requesting(
                piece("R-1", Domain.MEDICATION, march(9)),
                piece("R-2", Domain.AUDITS, march(10)),
                piece("R-3", Domain.BEHAVIOUR, march(16)));

        assertThat(words(on(march(10), review).duties()))
                .containsExactly("Upload the requested evidence, the provider: not yet due, last day 2026-03-12");
        assertThat(words(on(march(13), review).duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: overdue, last day 2026-03-12",
                        "Respond to the upload, the quality team: not yet due, last day 2026-03-26");
        assertThat(words(on(march(16), review).duties()))
                .containsExactly(
                        "Upload the requested evidence, the provider: met late, last day 2026-03-12, done 2026-03-16",
                        "Respond to the upload, the quality team: not yet due, last day 2026-03-30");
        assertThat(on(march(16), review).duties().get(0).daysLate()).isEqualTo(4);
    }

    @Test
    void aLateResponseIsTheTeamsAndNoFactAgainstTheProvider() {
        ReviewStanding standing = on(march(26), remote(Optional.of(march(11)), Optional.empty()));

        assertThat(words(standing.overdue(Party.QUALITY_TEAM)))
                .containsExactly("Respond to the upload, the quality team: overdue, last day 2026-03-25");
        assertThat(standing.overdue(Party.PROVIDER)).isEmpty();
        assertThat(standing.escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName("R30: fifteen pieces are what the model allows for, sixteen are an advisory")
    void sixteenPiecesAreAnAdvisory() {
        List<EvidenceRequest.Piece> pieces = new ArrayList<>();
        for (int number = 1; number <= 15; number++) {
            Domain domain =
                    List.of(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR).get(number % 3);
            pieces.add(piece("R-" + number, domain, march(9)));
        }
        QualityReview.Builder fifteen = requesting(pieces.toArray(EvidenceRequest.Piece[]::new));
        pieces.add(piece("R-16", Domain.AUDITS, march(9)));
        QualityReview.Builder sixteen = requesting(pieces.toArray(EvidenceRequest.Piece[]::new));

        assertThat(advisories(on(march(2), fifteen))).isEmpty();
        assertThat(advisories(on(march(2), sixteen)))
                .containsExactly("16 pieces of evidence are requested, more than 15 [M7, R30]");
    }

    @Test
    void aDomainWithoutEvidenceIsAnAdvisory() {
        QualityReview.Builder review = requesting(piece("R-1", Domain.AUDITS, march(9)));

        assertThat(advisories(on(march(2), review)))
                .containsExactly(
                        "No evidence is requested towards 2 of the initial domains (medication, behaviour) [M7, R30]");
    }
}
