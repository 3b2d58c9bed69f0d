package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.FollowUp;
import org.qualitybanding.model.course.HandOver;
import org.qualitybanding.model.course.Pause;

/** A history told fact by fact is the history that was told at once. */
class RecordingFactsProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property(tries = 300)
    void toldFactByFactItIsTheSame(@ForAll("reviews") QualityReview review) {
        QualityReview told = SampleReviews.opened(review.openedOn()).build();
        if (review.initialVisit().isPresent()) {
            told = told.visiting(review.initialVisit().get());
        }
        if (review.fullReview().isPresent()) {
            told = told.startingFullReview(review.fullReview().get().startedOn());
            if (review.fullReview().get().completedOn().isPresent()) {
                told = told.completingFullReview(
                        review.fullReview().get().completedOn().get());
            }
        }
        for (Action action : review.actions()) {
            told = told.finding(asFound(action));
        }
        for (DraftPlan draft : review.draftPlans()) {
            told = told.drafting(draft.withCommentedOn(Optional.empty()));
            if (draft.commentedOn().isPresent()) {
                told = told.commenting(draft.id(), draft.commentedOn().get());
            }
        }
        for (IssuedPlan issue : review.issuedPlans()) {
            told = told.issuing(issue);
        }
        for (Action action : review.actions()) {
            told = history(told, action);
        }
        assertThat(records(told, review)).isEqualTo(review);
    }

    private static Action asFound(Action action) {
        return Action.builder()
                .id(action.id())
                .domainId(action.domainId())
                .rag(action.rag())
                .harm(action.harm())
                .foundOn(action.foundOn())
                .specifiedDueOn(action.specifiedDueOn())
                .description(action.description())
                .build();
    }

    private static QualityReview history(QualityReview review, Action action) {
        QualityReview told = review;
        for (Evidence evidence : action.evidence()) {
            told = told.sending(action.id(), evidence.withJudgements());
            for (Judgement judgement : evidence.judgements()) {
                told = told.judging(action.id(), evidence.id(), judgement);
            }
        }
        for (Regrading regrading : action.regradings()) {
            told = told.regrading(action.id(), regrading);
        }
        for (DeadlineChange change : action.deadlineChanges()) {
            told = told.changingDeadline(action.id(), change);
        }
        for (Mitigation mitigation : action.mitigations()) {
            told = told.mitigating(action.id(), mitigation);
        }
        if (action.withdrawal().isPresent()) {
            told = told.withdrawing(action.id(), action.withdrawal().get());
        }
        return told;
    }

    private static QualityReview records(QualityReview review, QualityReview history) {
        QualityReview told = review;
        for (IntelligenceItem item : history.intelligence()) {
            told = told.receiving(item);
        }
        for (PlanReview planReview : history.planReviews()) {
            told = told.reviewing(planReview);
        }
        for (Mitigation mitigation : history.mitigations()) {
            told = told.mitigating(mitigation);
        }
        for (FollowUp followUp : history.followUps()) {
            told = told.followingUp(followUp);
        }
        for (EngagementNote note : history.engagementNotes()) {
            told = told.noting(note);
        }
        for (EscalationStep step : history.escalationSteps()) {
            told = told.escalating(step.withEndedOn(Optional.empty()));
            if (step.endedOn().isPresent()) {
                told = told.endingStep(step.id(), step.endedOn().get());
            }
        }
        for (HandOver handOver : history.handOvers()) {
            told = told.handingOver(handOver);
        }
        for (Service.NewProvider change : history.service().newProviders()) {
            told = told.changingProvider(change);
        }
        for (Pause pause : history.pauses()) {
            told = told.pausing(pause.withResumedOn(Optional.empty()));
            if (pause.resumedOn().isPresent()) {
                told = told.resuming(pause.id(), pause.resumedOn().get());
            }
        }
        if (history.abandonment().isPresent()) {
            told = told.abandoning(history.abandonment().get());
        }
        for (ComplianceDecision decision : history.complianceDecisions()) {
            told = told.deciding(decision);
        }
        return told;
    }
}
