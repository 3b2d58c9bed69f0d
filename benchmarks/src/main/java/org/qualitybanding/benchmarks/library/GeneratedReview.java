package org.qualitybanding.benchmarks.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.DeadlineChange;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;

/**
 * One review: one action in twenty is significant; six in ten are answered by evidence, one in ten of them at the second
 * attempt; some are withdrawn, excused or given two weeks more. Where the gate trips, half of the actions are found in the
 * remaining domains, and four full reviews in five are completed. Written without streams and lambdas, so that the first
 * standing in a fresh process is the library's time and not theirs.
 */
final class GeneratedReview {

    private static final int MOST_MINOR_WITHOUT_FULL_REVIEW = 12;

    private final int number;
    private final Random random;
    private final LocalDate visitedOn;
    private final LocalDate recordedUntil;
    private final LocalDate initialPlanSentOn;
    private final LocalDate fullPlanSentOn;

    GeneratedReview(int number, LocalDate visitedOn, LocalDate recordedUntil) {
        this.number = number;
        this.random = new Random(number);
        this.visitedOn = visitedOn;
        this.recordedUntil = recordedUntil;
        this.initialPlanSentOn = visitedOn.plusDays(5);
        this.fullPlanSentOn = visitedOn.plusDays(14);
    }

    QualityReview review(int actionCount) {
        boolean full = actionCount > MOST_MINOR_WITHOUT_FULL_REVIEW || number % 3 == 0;
        boolean fullPlanSent = full && number % 5 != 0;
        List<Action> actions = new ArrayList<>();
        for (int index = 0; index < actionCount; index++) {
            boolean initial = !full || index * 2 < actionCount;
            Action.Builder action = action("A-" + index, initial, full && index == 0);
            if (initial || fullPlanSent) {
                record(action, initial ? initialPlanSentOn : fullPlanSentOn);
            }
            actions.add(action.build());
        }
        QualityReview.Builder review = frame(actions, full, fullPlanSent);
        LocalDate heldOn = (fullPlanSent ? fullPlanSentOn : initialPlanSentOn).plusDays(6);
        if (!heldOn.isAfter(recordedUntil)) {
            review.addPlanReviews(PlanReview.builder()
                    .id("R-1")
                    .heldOn(heldOn)
                    .heldBy("reviewer-1")
                    .build());
        }
        return review.build();
    }

    QualityReview decidedReview(int actionCount) {
        List<Action> actions = new ArrayList<>();
        for (int index = 0; index < actionCount; index++) {
            boolean initial = index * 2 < actionCount;
            LocalDate sentOn = (initial ? initialPlanSentOn : fullPlanSentOn).plusDays(2);
            actions.add(action("A-" + index, initial, index == 0)
                    .addEvidence(evidence("E-1", sentOn, Judgement.Finding.SUFFICIENT, sentOn.plusDays(3)))
                    .build());
        }
        return frame(actions, true, true)
                .addComplianceDecisions(
                        ComplianceDecision.of("D-1", ComplianceScore.MET, fullPlanSentOn.plusDays(10), "reviewer-1"))
                .build();
    }

    private QualityReview.Builder frame(List<Action> actions, boolean full, boolean fullPlanSent) {
        QualityReview.Builder review = ReviewFrame.review(number, visitedOn.minusDays(7))
                .initialVisit(Visit.onSite(visitedOn))
                .actions(actions)
                .addIssuedPlans(
                        plan("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, initialPlanSentOn, inInitialDomains(actions)));
        if (full) {
            LocalDate startedOn = visitedOn.plusDays(2);
            review.fullReview(
                    fullPlanSent
                            ? FullReview.completed(startedOn, visitedOn.plusDays(10))
                            : FullReview.started(startedOn));
        }
        if (fullPlanSent) {
            review.addIssuedPlans(plan("P-2", IssuedPlan.Coverage.ALL_DOMAINS, fullPlanSentOn, actions));
        }
        return review;
    }

    private Action.Builder action(String id, boolean initial, boolean significant) {
        List<Domain> domains = initial ? ReviewFrame.INITIAL : ReviewFrame.REMAINING;
        return Action.builder()
                .id(id)
                .domain(domains.get(random.nextInt(domains.size())))
                .rag(Rag.values()[random.nextInt(3)])
                .harm(significant || random.nextInt(20) == 0 ? HarmBasis.LIKELY : HarmBasis.NONE)
                .foundOn(initial ? visitedOn : visitedOn.plusDays(6));
    }

    private void record(Action.Builder action, LocalDate issuedOn) {
        int fate = random.nextInt(20);
        if (fate == 0 && isRecorded(issuedOn.plusDays(10))) {
            action.withdrawal(new Action.Withdrawal(issuedOn.plusDays(10), "reviewer-1", "Found twice."));
        } else if (fate == 1 && isRecorded(issuedOn.plusDays(6))) {
            action.addMitigations(Mitigation.builder()
                    .id("MT-1")
                    .decision(Mitigation.Decision.ACCEPTED)
                    .decidedOn(issuedOn.plusDays(6))
                    .decidedBy("reviewer-1")
                    .operations(Mitigation.Operations.CONSULTED)
                    .reason("The supplier failed.")
                    .build());
        } else if (fate == 2) {
            action.addDeadlineChanges(DeadlineChange.builder()
                    .decidedOn(issuedOn.plusDays(1))
                    .decidedBy("reviewer-1")
                    .ground(DeadlineChange.Ground.SITUATION_OF_PROVIDER)
                    .extraDays(14)
                    .reason("A new manager starts.")
                    .build());
        } else if (fate < 15) {
            send(action, issuedOn);
        }
    }

    private void send(Action.Builder action, LocalDate issuedOn) {
        LocalDate sentOn = issuedOn.plusDays(random.nextInt(42));
        LocalDate judgedOn = sentOn.plusDays(random.nextInt(10));
        boolean twice = random.nextInt(10) == 0;
        if (isRecorded(sentOn)) {
            action.addEvidence(evidence(
                    "E-1", sentOn, twice ? Judgement.Finding.NOT_SUFFICIENT : Judgement.Finding.SUFFICIENT, judgedOn));
        }
        if (twice && isRecorded(judgedOn.plusDays(4))) {
            action.addEvidence(
                    evidence("E-2", judgedOn.plusDays(4), Judgement.Finding.SUFFICIENT, judgedOn.plusDays(8)));
        }
    }

    private Evidence evidence(String id, LocalDate sentOn, Judgement.Finding finding, LocalDate judgedOn) {
        Evidence.Builder evidence = Evidence.builder().id(id).submittedOn(sentOn);
        if (isRecorded(judgedOn)) {
            evidence.addJudgements(Judgement.builder()
                    .finding(finding)
                    .judgedOn(judgedOn)
                    .judgedBy("reviewer-1")
                    .build());
        }
        return evidence.build();
    }

    private boolean isRecorded(LocalDate day) {
        return !day.isAfter(recordedUntil);
    }

    private static List<Action> inInitialDomains(List<Action> actions) {
        List<Action> initial = new ArrayList<>();
        for (Action action : actions) {
            for (Domain domain : ReviewFrame.INITIAL) {
                if (action.domainId().equals(domain.id())) {
                    initial.add(action);
                }
            }
        }
        return initial;
    }

    private static IssuedPlan plan(String id, IssuedPlan.Coverage coverage, LocalDate sentOn, List<Action> actions) {
        IssuedPlan.Builder plan = IssuedPlan.builder().id(id).coverage(coverage).sentOn(sentOn);
        for (Action action : actions) {
            plan.addActionIds(action.id());
        }
        return plan.build();
    }
}
