package org.qualitybanding.casesystem.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.Task;

/** All forms that record a fact, in the order in which a review meets them, by what they are about. */
public final class FactForms {

    private static final Map<String, List<FactForm>> BY_SUBJECT = bySubject();

    private FactForms() {}

    private static Map<String, List<FactForm>> bySubject() {
        Map<String, List<FactForm>> forms = new LinkedHashMap<>();
        forms.put(
                "The initial review",
                List.of(
                        new VisitForm(),
                        new EndOfVisitForm(),
                        new EvidenceRequestForm(),
                        new UploadForm(),
                        new ResponseForm()));
        forms.put(
                "Actions and the plan",
                List.of(
                        new ActionForm(),
                        new PlanForm(),
                        new FullReviewForm(),
                        new EndOfFullReviewForm(),
                        new PlanReviewForm(),
                        new DeadlineForm(),
                        new RegradingForm(),
                        new WithdrawalForm()));
        forms.put("Evidence", List.of(new EvidenceForm(), new JudgementForm(), new MitigationForm()));
        forms.put(
                "Working together",
                List.of(
                        new FollowUpForm(),
                        new EngagementForm(),
                        new EscalationForm(),
                        new PauseForm(),
                        new ResumptionForm(),
                        new HandOverForm()));
        forms.put("The end", List.of(new DecisionForm(), new AbandonmentForm()));
        return forms;
    }

    /** The forms, by what they are about. */
    public static Map<String, List<FactForm>> all() {
        return BY_SUBJECT;
    }

    public static Optional<FactForm> find(String path) {
        return BY_SUBJECT.values().stream()
                .flatMap(List::stream)
                .filter(form -> form.path().equals(path))
                .findFirst();
    }

    /** The path of the form that records that a duty was done. */
    public static String of(Duty.Kind kind) {
        return switch (kind) {
            case UPLOAD_REQUESTED_EVIDENCE -> "upload";
            case COMMENT_ON_DRAFT -> "engagement";
            case SEND_EVIDENCE -> "evidence";
            case RESPOND_TO_UPLOAD -> "response";
            case SEND_INITIAL_PLAN, SEND_FULL_PLAN -> "plan";
            case REVIEW_RED_ACTION, REVIEW_PLAN -> "plan-review";
            case REVIEW_REMAINING_DOMAINS -> "full-review-end";
        };
    }

    /** The path of the form that records that a task was done. */
    public static String of(Task.Kind kind) {
        return switch (kind) {
            case REVIEW_INITIAL_DOMAINS -> "visit";
            case REVIEW_REMAINING_DOMAINS -> "full-review-end";
            case JUDGE_EVIDENCE -> "judgement";
            case DECIDE_COMPLIANCE -> "decision";
        };
    }
}
