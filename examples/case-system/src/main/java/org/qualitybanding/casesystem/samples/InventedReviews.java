package org.qualitybanding.casesystem.samples;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.history.ReviewHistory;

/**
 * Reviews of services that don't exist, each at another point of its course.
 *
 * @param today the day that the others are counted back from
 */
record InventedReviews(LocalDate today) {

    private static final String REVIEWER = "reviewer-7";

    List<ReviewHistory> all() {
        return List.of(finished(), underWay(), fullReview(), opened());
    }

    /** Everything met in time, and confirmed. */
    private ReviewHistory finished() {
        LocalDate visited = before(80);
        return open("QR-1", Services.HOUSE, before(87))
                .recording(visited, REVIEWER, review -> review.visiting(Visit.onSite(visited)))
                .recording(
                        before(79),
                        REVIEWER,
                        review -> review.finding(Action.minor("A-1", Domain.AUDITS, Rag.AMBER, visited))
                                .finding(Action.minor("A-2", Domain.MEDICATION, Rag.RED, visited)))
                .recording(
                        before(76),
                        REVIEWER,
                        review -> review.issuing(
                                IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, before(76), "A-1", "A-2")))
                .recording(before(71), REVIEWER, review -> review.sending("A-2", Evidence.sent("E-1", before(71))))
                .recording(before(70), REVIEWER, review -> review.judging("A-2", "E-1", sufficient(before(70))))
                .recording(before(52), REVIEWER, review -> review.sending("A-1", Evidence.sent("E-2", before(53))))
                .recording(before(45), REVIEWER, review -> review.judging("A-1", "E-2", sufficient(before(45))))
                .recording(
                        before(44),
                        REVIEWER,
                        review -> review.deciding(
                                ComplianceDecision.of("CD-1", ComplianceScore.MET, before(44), REVIEWER)));
    }

    /** A red action is late, evidence of another waits for a judgement. */
    private ReviewHistory underWay() {
        LocalDate visited = before(25);
        return open("QR-2", Services.COURT, before(33))
                .recording(visited, REVIEWER, review -> review.visiting(Visit.onSite(visited)))
                .recording(
                        visited,
                        REVIEWER,
                        review -> review.finding(Action.minor("A-1", Domain.BEHAVIOUR, Rag.RED, visited))
                                .finding(Action.minor("A-2", Domain.AUDITS, Rag.GREEN, visited))
                                .finding(Action.significant(
                                        "A-3", Domain.MEDICATION, Rag.RED, HarmBasis.LIKELY, visited)))
                .recording(
                        before(20),
                        REVIEWER,
                        review -> review.issuing(IssuedPlan.sent(
                                "P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, before(21), "A-1", "A-2", "A-3")))
                .recording(before(15), REVIEWER, review -> review.sending("A-3", Evidence.sent("E-1", before(16))));
    }

    /** So much was found that all domains are reviewed. */
    private ReviewHistory fullReview() {
        LocalDate visited = before(18);
        return open("QR-3", Services.LODGE, before(24))
                .recording(visited, "reviewer-8", review -> review.visiting(Visit.onSite(visited)))
                .recording(
                        before(17),
                        "reviewer-8",
                        review -> review.finding(Action.significant(
                                        "A-1", Domain.MEDICATION, Rag.RED, HarmBasis.CAUSED, visited))
                                .finding(Action.significant(
                                        "A-2", Domain.MEDICATION, Rag.RED, HarmBasis.LIKELY, visited))
                                .finding(Action.significant("A-3", Domain.AUDITS, Rag.AMBER, HarmBasis.LIKELY, visited))
                                .finding(Action.significant(
                                        "A-4", Domain.BEHAVIOUR, Rag.AMBER, HarmBasis.LIKELY, visited)))
                .recording(
                        before(14),
                        "reviewer-8",
                        review -> review.issuing(
                                IssuedPlan.sent("P-1", IssuedPlan.Coverage.PART, before(14), "A-1", "A-2")))
                .recording(before(12), "reviewer-8", review -> review.startingFullReview(before(12)));
    }

    /** The visit is still to come. */
    private ReviewHistory opened() {
        return open("QR-4", Services.GRANGE, before(5));
    }

    private ReviewHistory open(String id, Service service, LocalDate openedOn) {
        return ReviewHistory.opened(openedOn, REVIEWER, Services.opened(id, service, REVIEWER, openedOn));
    }

    private static Judgement sufficient(LocalDate day) {
        return Judgement.of(Judgement.Finding.SUFFICIENT, day, REVIEWER);
    }

    private LocalDate before(int days) {
        return today.minusDays(days);
    }
}
