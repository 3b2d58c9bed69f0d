package org.qualitybanding.examples;

import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.PolicyPlan;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** What a policy decides differently than the published one: in general, and for one review. */
final class ComparisonReport {

    private ComparisonReport() {}

    /**
     * Writes the comparison.
     *
     * @param review the facts of the review
     * @param policy the policy that the review was banded by
     * @param standing where it stands by that policy
     */
    static String write(QualityReview review, QualityPolicy policy, ReviewStanding standing) {
        QualityPolicy published = QualityPolicy.published();
        return "\nPOLICY " + name(published) + ", THEN " + name(policy) + "\n"
                + Lines.items(PolicyPlan.of(published, policy).text().lines().toList())
                + "\nTHIS REVIEW BY " + name(published) + ", THEN BY " + name(policy) + "\n"
                + ofReview(review, published, standing);
    }

    private static String name(QualityPolicy policy) {
        return policy.id() + " " + policy.version();
    }

    private static String ofReview(QualityReview review, QualityPolicy published, ReviewStanding standing) {
        Scorecard before;
        try {
            before = ReviewTimeline.of(review, published).on(standing.date()).scorecard();
        } catch (InvalidValueException e) {
            return "  " + name(published) + " cannot be applied: " + e.getMessage() + "\n";
        }
        Scorecard after = standing.scorecard();
        Columns rows = new Columns("lll");
        row(rows, "Full-review gate", gate(before), gate(after));
        row(rows, "Outcome", outcome(before), outcome(after));
        row(rows, "Action score", score(before), score(after));
        row(
                rows,
                "Compliance score",
                before.compliance().toString(),
                after.compliance().toString());
        row(rows, "Band", before.banding().toString(), after.banding().toString());
        return rows.text();
    }

    private static void row(Columns rows, String what, String before, String after) {
        rows.row(what, before.equals(after) ? "the same" : before, before.equals(after) ? "" : "then " + after);
    }

    private static String gate(Scorecard card) {
        return card.actionScore().gate().tripped() ? "tripped" : "not tripped";
    }

    private static String outcome(Scorecard card) {
        return card.actionScore().outcome().map(Outcome::words).orElse("pending");
    }

    private static String score(Scorecard card) {
        return card.actionScore()
                .score()
                .map(ActionScore::words)
                .orElse("pending, from " + card.actionScore().lowest().words() + " to "
                        + card.actionScore().highest().words());
    }
}
