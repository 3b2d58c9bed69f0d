package org.qualitybanding.benchmarks.library;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qualitybanding.benchmarks.standing.PlainStanding;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.Rescoring;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.worklist.Worklist;

/** What the benchmarks ask the library of whole reviews. */
public final class LibraryReviews {

    /** The most minor actions that still are Outcome 1 by the policy that reviews are re-scored by. */
    public static final int MOST_MINOR_OF_STRICTER_OUTCOME_1 = 5;

    private LibraryReviews() {}

    /** Puts a review under the published policy. */
    public static ReviewTimeline timeline(QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published());
    }

    /** Returns a standing in the records of the hand-written code. */
    public static PlainStanding plain(ReviewStanding standing) {
        return PlainStandings.of(standing);
    }

    /** Hands on the open duties of many reviews, and fails where one of them is refused. */
    public static void worklist(Stream<QualityReview> reviews, LocalDate date, Consumer<Object> items) {
        Worklist.each(reviews, QualityPolicy.published(), date)
                .forEach(result -> answer(result).items().forEach(items));
    }

    /** Asks what a policy makes of reviews by which six minor actions are Outcome 2. */
    public static Rescoring stricter(LocalDate date) {
        ScoringPolicy stricter = ScoringPolicy.published().toBuilder()
                .id("stricter")
                .ladder(Ladder.ladder(
                        Rule.rule("poor", "significant >= 2 or minor > 34", Outcome.OUTCOME_3),
                        Rule.rule(
                                "adequate",
                                "significant >= 1 or minor > " + MOST_MINOR_OF_STRICTER_OUTCOME_1,
                                Outcome.OUTCOME_2),
                        Ladder.otherwise(Outcome.OUTCOME_1)))
                .build();
        return new Rescoring(
                QualityPolicy.published(), QualityPolicy.published().withScoring(stricter), date);
    }

    /** Re-scores many reviews, and fails where one of them is refused. */
    public static void rescore(Rescoring rescoring, List<QualityReview> reviews, Consumer<Object> results) {
        rescoring.each(reviews.stream()).forEach(result -> results.accept(answer(result)));
    }

    private static <T> T answer(ReviewResult<T> result) {
        return result.answer().orElseThrow(() -> new IllegalStateException("refused: " + result));
    }

    /** Records one piece of evidence after the other, each towards an action of its own. */
    public static QualityReview record(QualityReview review, List<Evidence> evidence) {
        QualityReview changed = review;
        for (int index = 0; index < evidence.size(); index++) {
            Evidence sent = evidence.get(index);
            changed = changed.withAction(
                    review.actions().get(index).id(),
                    action -> Action.builder().from(action).addEvidence(sent).build());
        }
        return changed;
    }
}
