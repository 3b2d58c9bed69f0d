package org.qualitybanding.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.EscalationFact;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Task;

/**
 * A standing as this application shows it to machines: flat, with ids where the library nests facts, and without the free
 * text that the facts carry. What a caller promises to others is the caller's to decide; this is one way.
 */
record StandingView(
        String reviewId,
        String serviceId,
        String providerId,
        LocalDate date,
        IdentityView identity,
        ReviewStanding.Stage stage,
        Optional<LocalDate> conclusionOn,
        Optional<LocalDate> endedOn,
        ActionScoreView actionScore,
        ComplianceView compliance,
        BandingView banding,
        List<DomainView> domains,
        List<ActionView> actions,
        List<DutyView> duties,
        List<TaskView> tasks,
        List<FactView> escalationFacts,
        List<StepView> escalationSteps,
        List<AdvisoryView> advisories,
        Reason explanation) {

    static StandingView of(QualityReview known, ReviewStanding standing) {
        Scorecard scorecard = standing.scorecard();
        return new StandingView(
                known.id(),
                known.service().id(),
                known.service().providerOn(standing.date()).id(),
                standing.date(),
                IdentityView.of(standing.identity()),
                standing.stage(),
                standing.conclusionOn(),
                standing.endedOn(),
                ActionScoreView.of(scorecard.actionScore()),
                ComplianceView.of(scorecard.compliance()),
                BandingView.of(scorecard.banding()),
                DomainCounts.of(known).stream().map(DomainView::of).toList(),
                standing.actions().stream().map(ActionView::of).toList(),
                standing.duties().stream()
                        .map(duty -> DutyView.of(duty, standing.date()))
                        .toList(),
                standing.tasks().stream().map(TaskView::of).toList(),
                standing.escalationFacts().stream().map(FactView::of).toList(),
                known.escalationSteps().stream()
                        .map(step -> new StepView(step.id(), step.kind(), step.takenOn(), step.endedOn()))
                        .toList(),
                scorecard.advisories().stream().map(AdvisoryView::of).toList(),
                Reason.of(standing.explanation()));
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    /** What makes the same answer again: the facts, the policy, the days of its calendar, and the version of the library. */
    record IdentityView(
            Optional<LocalDate> recordedBy,
            String factsDigest,
            String policyId,
            String policyVersion,
            String policyDigest,
            Optional<AnswerIdentity.CalendarDays> calendar,
            String libraryVersion) {

        static IdentityView of(AnswerIdentity identity) {
            return new IdentityView(
                    identity.recordedBy(),
                    identity.factsDigest(),
                    identity.policyId(),
                    identity.policyVersion(),
                    identity.policyDigest(),
                    identity.calendar(),
                    identity.libraryVersion());
        }
    }

    /** How far a score or a band can be relied on. */
    enum Certainty {
        /** There is no score yet. */
        PENDING,
        /** It may still change. */
        PROVISIONAL,
        /** It stands. */
        FINAL
    }

    /** The action score: itself where it is final, and between which bounds it lies where it is pending. */
    record ActionScoreView(
            Certainty status,
            boolean fullReviewNeeded,
            Counts counted,
            Optional<Outcome> outcome,
            Optional<Integer> score,
            int lowest,
            int highest,
            Optional<LocalDate> assessedOn) {

        static ActionScoreView of(ActionScoreAssessment action) {
            return new ActionScoreView(
                    action.assessed() ? Certainty.FINAL : Certainty.PENDING,
                    action.gate().tripped(),
                    Counts.of(action.counts()),
                    action.outcome(),
                    action.score().map(ActionScore::value),
                    action.lowest().value(),
                    action.highest().value(),
                    action.assessedOn());
        }
    }

    /** The compliance score: itself where there is one, and between which bounds it lies where there is none yet. */
    record ComplianceView(
            ComplianceAssessment.Status status,
            Optional<Integer> indicated,
            Optional<Integer> score,
            int lowest,
            int highest,
            Optional<LocalDate> assessedOn,
            Optional<String> decidedBy,
            boolean newDecisionNeeded,
            List<String> notMetInTime,
            List<String> pending) {

        static ComplianceView of(ComplianceAssessment compliance) {
            return new ComplianceView(
                    compliance.status(),
                    compliance.indicated().map(ComplianceScore::value),
                    compliance.score().map(ComplianceScore::value),
                    compliance.lowest().value(),
                    compliance.highest().value(),
                    compliance.assessedOn(),
                    compliance.decision().map(ComplianceDecision::decidedBy),
                    compliance.needsNewDecision(),
                    compliance.notMetInTime(),
                    compliance.pending());
        }
    }

    /** The band: itself where it is certain, and those that are still reachable. */
    record BandingView(Certainty status, Optional<Band> band, List<Band> reachable, List<Integer> overallScores) {

        static BandingView of(BandingAssessment banding) {
            return new BandingView(
                    banding.settled() ? Certainty.FINAL : Certainty.PROVISIONAL,
                    banding.certain(),
                    banding.reachable().stream().map(ReachableBand::banding).toList(),
                    banding.overallScores().stream().map(OverallScore::value).toList());
        }
    }

    /** Numbers of actions. */
    record Counts(int significant, int minor, int red, int amber, int green) {

        static Counts of(ActionCounts counts) {
            RagCounts rag = counts.rag().orElseThrow();
            return new Counts(counts.significant(), counts.minor(), rag.red(), rag.amber(), rag.green());
        }
    }

    /** A domain under review, with what was found there. */
    record DomainView(String domainId, Counts found) {

        static DomainView of(DomainCounts domain) {
            return new DomainView(domain.domain().id(), Counts.of(domain.counts()));
        }
    }

    /** An action. */
    record ActionView(
            String actionId,
            String domainId,
            Rag rag,
            HarmBasis harm,
            Duty.State state,
            Optional<LocalDate> dueOn,
            Optional<LocalDate> submittedOn,
            Optional<LocalDate> decidedOn,
            boolean foundAfterPlan,
            List<AttemptView> attempts) {

        static ActionView of(ActionStanding action) {
            return new ActionView(
                    action.actionId(),
                    action.domainId(),
                    action.grade().rag(),
                    action.grade().harm(),
                    action.state(),
                    action.deadline().map(due -> due.dueOn()),
                    action.submittedOn(),
                    action.decidedOn(),
                    action.lateFound(),
                    action.attempts().stream().map(AttemptView::of).toList());
        }
    }

    /** Evidence that was sent towards an action, found sufficient or not. */
    record AttemptView(
            String evidenceId,
            LocalDate submittedOn,
            boolean late,
            Optional<Judgement.Finding> finding,
            Optional<LocalDate> judgedOn) {

        static AttemptView of(ActionStanding.Attempt attempt) {
            return new AttemptView(
                    attempt.evidenceId(), attempt.submittedOn(), attempt.late(), attempt.finding(), attempt.judgedOn());
        }
    }

    /** What a party owes. */
    record DutyView(
            String key,
            Party owner,
            Duty.Kind kind,
            Optional<String> actionId,
            LocalDate dueOn,
            long daysLeft,
            Duty.State state,
            Optional<LocalDate> doneOn,
            String reason) {

        static DutyView of(Duty duty, LocalDate date) {
            return new DutyView(
                    duty.key(),
                    duty.owner(),
                    duty.kind(),
                    duty.actionId(),
                    duty.dueOn(),
                    duty.daysLeft(date),
                    duty.state(),
                    duty.doneOn(),
                    duty.deadline().sentence());
        }
    }

    /** What the quality team has to do without a last day. */
    record TaskView(
            String key,
            Task.Kind kind,
            Optional<String> actionId,
            Optional<String> evidenceId,
            LocalDate since,
            List<String> clauses) {

        static TaskView of(Task task) {
            return new TaskView(
                    task.key(),
                    task.kind(),
                    task.actionId(),
                    task.evidenceId(),
                    task.since(),
                    ids(task.kind().clauses()));
        }
    }

    /** A fact that may prompt people to take a step. */
    record FactView(EscalationFact.Kind kind, LocalDate since, Optional<String> subjectId, List<String> clauses) {

        static FactView of(EscalationFact fact) {
            return new FactView(fact.kind(), fact.since(), fact.subjectId(), ids(fact.clauses()));
        }
    }

    /** A step that people took. */
    record StepView(String stepId, EscalationStep.Kind kind, LocalDate takenOn, Optional<LocalDate> endedOn) {}

    /** Something worth knowing. */
    record AdvisoryView(
            Advisory.Kind kind, String says, List<String> actionIds, List<String> domainIds, List<String> clauses) {

        static AdvisoryView of(Advisory advisory) {
            return new AdvisoryView(
                    advisory.kind(),
                    advisory.says(),
                    advisory.actionIds(),
                    advisory.domainIds(),
                    ids(advisory.clauses()));
        }
    }

    /** A step of the explanation. */
    record Reason(String asked, String answer, List<Quantity> quantities, List<String> clauses, List<Reason> steps) {

        static Reason of(Explanation step) {
            return new Reason(
                    step.asked(),
                    step.answer(),
                    step.quantities(),
                    ids(step.clauses()),
                    step.steps().stream().map(Reason::of).toList());
        }
    }
}
