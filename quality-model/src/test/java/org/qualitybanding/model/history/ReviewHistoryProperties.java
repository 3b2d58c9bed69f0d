package org.qualitybanding.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.fixtures.HistoryArbitraries;
import org.qualitybanding.fixtures.HistoryArbitraries.Recorded;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.QualityReview;

/** Whatever is recorded, in whatever order, and by whatever change (R42). */
class ReviewHistoryProperties {

    @Provide
    Arbitrary<Recorded> recorded() {
        return HistoryArbitraries.tidy();
    }

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property(tries = 300)
    void hasAnAnswerForEachDayOfRecordingInWhateverOrderFactsCome(@ForAll("recorded") Recorded recorded) {
        ReviewHistory history = recorded.history();
        for (HistoryEntry entry : history.entries()) {
            RecordedReview then = history.recordedBy(entry.recordedOn());
            assertThat(then.recordedBy()).isEqualTo(entry.recordedOn());
            assertThat(then.review().id()).isEqualTo(recorded.review().id());
        }
    }

    @Property(tries = 300)
    void isTheWholeReviewOnceAllOfItIsRecorded(@ForAll("recorded") Recorded recorded) {
        RecordedReview all = recorded.history().recordedBy(LocalDate.MAX);

        assertThat(all.leftOut()).isEmpty();
        assertThat(all.review().actions())
                .containsExactlyInAnyOrderElementsOf(recorded.review().actions());
        assertThat(all.review().complianceDecisions())
                .containsExactlyInAnyOrderElementsOf(recorded.review().complianceDecisions());
        assertThat(all.review().handOvers())
                .containsExactlyInAnyOrderElementsOf(recorded.review().handOvers());
        assertThat(all.review()
                        .withHandOvers(recorded.review().handOvers())
                        .withActions(recorded.review().actions())
                        .withComplianceDecisions(recorded.review().complianceDecisions()))
                .isEqualTo(recorded.review());
    }

    @Property(tries = 300)
    void recordsExactlyWhatAChangeMadeDifferent(
            @ForAll("reviews") QualityReview review, @ForAll @IntRange(max = 120) int days) {
        QualityReview then = review.asKnownOn(review.openedOn().plusDays(days));
        LocalDate recordedOn = review.openedOn().plusDays(days + 1);
        ReviewHistory opened = ReviewHistory.opened(review.openedOn(), SampleFacts.REVIEWER, then);
        if (then.equals(review)) {
            assertThatThrownBy(() -> opened.recording(recordedOn, SampleFacts.REVIEWER, known -> review))
                    .hasMessage("facts must be 1 or more where nothing is struck out, found 0");
            return;
        }
        ReviewHistory grown = opened.recording(recordedOn, SampleFacts.REVIEWER, known -> review);
        ReviewHistory shrunk = grown.recording(recordedOn, SampleFacts.REVIEWER, known -> then);
        ReviewFacts added = grown.entries().get(1).facts();

        assertThat(grown.recordedBy(review.openedOn()).review()).isEqualTo(then);
        assertThat(current(grown).withActions(review.actions())).isEqualTo(review);
        assertThat(current(shrunk).withActions(then.actions())).isEqualTo(then);
        assertThat(added.actions()).noneMatch(then.actions()::contains);
        assertThat(added.issuedPlans()).noneMatch(then.issuedPlans()::contains);
        assertThat(added.names()).noneMatch(name -> name.kind().isOfOpening() && name.kind() != FactName.Kind.SERVICE);
        assertThat(added.service().isPresent()).isEqualTo(!then.service().equals(review.service()));
    }

    @Property(tries = 100)
    void grownEntryByEntryIsTheSameAsReadAtOnce(@ForAll("recorded") Recorded recorded) {
        ReviewHistory read = recorded.history();
        ReviewHistory grown = new ReviewHistory(read.reviewId(), read.entries().subList(0, 1));
        for (HistoryEntry entry : read.entries().subList(1, read.entries().size())) {
            grown = grown.appending(entry);
            assertThat(current(grown))
                    .isEqualTo(current(new ReviewHistory(
                            read.reviewId(),
                            read.entries().subList(0, grown.entries().size()))));
        }
        assertThat(grown).isEqualTo(read).hasSameHashCodeAs(read);
    }

    private static QualityReview current(ReviewHistory history) {
        return history.recordedBy(LocalDate.MAX).review();
    }
}
