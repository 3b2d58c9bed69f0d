package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.ScoringPolicy;

class AnswerBasisTest {

    private static final QualityReview REVIEW = Reviews.planned(Reviews.initialActions(0, 3));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private static AnswerBasis on(LocalDate date, QualityReview review, ScoringPolicy policy) {
        return AnswerBasis.of(review, date, Optional.empty(), policy, Optional::empty);
    }

    @Test
    @DisplayName("a scorecard by every fact names review, policy and facts, and no date")
    void ofAScorecard() {
        AnswerIdentity identity = Scorecard.of(REVIEW, Reviews.score(REVIEW), Reviews.provisional())
                .identity();
        assertThat(identity.date()).isEmpty();
        assertThat(identity.reviewId()).isEqualTo(REVIEW.id());
        assertThat(identity.factsDigest()).isEqualTo(REVIEW.digest()).matches("[0-9a-f]{64}");
        assertThat(identity.policyDigest()).isEqualTo(Reviews.POLICY.digest());
        assertThat(identity.calendar()).isEmpty();
        assertThat(identity.recordedBy()).isEmpty();
    }

    @Test
    void isEqualWhereTheIdentityIs() {
        AnswerBasis basis = on(DAY, REVIEW, Reviews.POLICY);
        assertThat(basis)
                .isEqualTo(on(DAY, REVIEW, Reviews.POLICY))
                .hasSameHashCodeAs(on(DAY, REVIEW, Reviews.POLICY))
                .isNotEqualTo(on(DAY.minusDays(1), REVIEW, Reviews.POLICY))
                .isNotEqualTo(on(DAY, REVIEW.withReviewer("reviewer-8"), Reviews.POLICY))
                .isNotEqualTo(on(DAY, REVIEW, Reviews.POLICY.withVersion("2")))
                .isNotEqualTo(AnswerBasis.of(REVIEW, DAY, Optional.of(DAY), Reviews.POLICY, Optional::empty))
                .isNotEqualTo("review")
                .isNotEqualTo(null);
        assertThat(basis).hasToString("review QR-1 on 2026-12-31 under policy published-model 1");
        assertThat(AnswerBasis.of(REVIEW, Reviews.POLICY)).hasToString("review QR-1 under policy published-model 1");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> AnswerBasis.of(null, Reviews.POLICY))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("review must be given, found nothing");
        assertThatThrownBy(() -> AnswerBasis.of(REVIEW, null)).hasMessage("policy must be given, found nothing");
        assertThatThrownBy(() -> on(null, REVIEW, Reviews.POLICY)).hasMessage("date must be given, found nothing");
        assertThatThrownBy(() -> AnswerBasis.of(REVIEW, DAY, Optional.empty(), Reviews.POLICY, null))
                .hasMessage("calendar must be given, found nothing");
        assertThatThrownBy(() -> Scorecard.of((AnswerBasis) null, Reviews.score(REVIEW), Reviews.provisional()))
                .hasMessage("basis must be given, found nothing");
    }
}
