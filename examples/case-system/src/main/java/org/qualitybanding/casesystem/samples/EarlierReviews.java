package org.qualitybanding.casesystem.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.history.ReviewHistory;

/**
 * Reviews of the years before, all of them closed, so that there is something to count year by year.
 *
 * @param today the day that the others are counted back from
 */
record EarlierReviews(LocalDate today) {

    private static final String REVIEWER = "reviewer-8";
    private static final String MANAGER = "manager-1";

    List<ReviewHistory> all() {
        return List.of(
                closed("QR-31", Services.COURT, 1060, 2, ComplianceScore.NOT_MET),
                closed("QR-32", Services.LODGE, 1000, 0, ComplianceScore.MET),
                closed("QR-33", Services.HOUSE, 700, 1, ComplianceScore.MET),
                closed("QR-34", Services.COURT, 650, 2, ComplianceScore.MET),
                closed("QR-35", Services.VILLA, 620, 0, ComplianceScore.MET),
                closed("QR-36", Services.LODGE, 330, 0, ComplianceScore.NOT_MET),
                closed("QR-37", Services.COURT, 300, 0, ComplianceScore.MET));
    }

    /** A minor action and so many significant ones were found; all of them were met in time, or none was. */
    private ReviewHistory closed(String id, Service service, int days, int significant, ComplianceScore score) {
        LocalDate opened = today.minusDays(days);
        LocalDate visited = opened.plusDays(7);
        LocalDate sent = visited.plusDays(significant > 0 ? 18 : 4);
        LocalDate decided = sent.plusDays(45);
        List<Action> found = IntStream.rangeClosed(0, significant)
                .mapToObj(number -> number == 0
                        ? Action.minor("A-1", Domain.AUDITS, Rag.GREEN, visited)
                        : Action.significant(
                                "A-" + (number + 1), Domain.MEDICATION, Rag.AMBER, HarmBasis.LIKELY, visited))
                .toList();
        return ReviewHistory.opened(opened, REVIEWER, Services.opened(id, service, REVIEWER, opened))
                .recording(visited, REVIEWER, review -> found(review.visiting(Visit.onSite(visited)), found))
                .recording(sent, REVIEWER, planned(visited, sent, found))
                .recording(
                        decided,
                        MANAGER,
                        review -> (score == ComplianceScore.MET ? met(review, sent) : review)
                                .deciding(ComplianceDecision.of("D-1", score, decided, MANAGER)));
    }

    private static QualityReview found(QualityReview review, List<Action> actions) {
        QualityReview changed = review;
        for (Action action : actions) {
            changed = changed.finding(action);
        }
        return changed;
    }

    /** The plan that was sent, on all domains where significant actions were found. */
    private static UnaryOperator<QualityReview> planned(LocalDate visited, LocalDate sent, List<Action> found) {
        String[] ids = found.stream().map(Action::id).toArray(String[]::new);
        return review -> ids.length == 1
                ? review.issuing(IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, sent, ids))
                : review.startingFullReview(visited.plusDays(1))
                        .completingFullReview(visited.plusDays(14))
                        .issuing(IssuedPlan.sent("P-1", IssuedPlan.Coverage.ALL_DOMAINS, sent, ids));
    }

    private static QualityReview met(QualityReview review, LocalDate sent) {
        QualityReview changed = review;
        for (Action action : review.actions()) {
            changed = changed.sending(action.id(), Evidence.sent("E-1", sent.plusDays(20)))
                    .judging(
                            action.id(),
                            "E-1",
                            Judgement.of(Judgement.Finding.SUFFICIENT, sent.plusDays(22), REVIEWER));
        }
        return changed;
    }
}
