package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;

/** What happened between the two days of a watched review, as far as it can put a review back. */
public final class Changes {

    private final QualityReview before;
    private final QualityReview after;

    private Changes(QualityReview before, QualityReview after) {
        this.before = before;
        this.after = after;
    }

    public static Changes in(WatchedReview watched) {
        return new Changes(
                watched.review().asKnownOn(watched.earlier()), watched.review().asKnownOn(watched.later()));
    }

    /** A full review begun after the initial plan was sent: the score is then taken from another plan. */
    public boolean fullReviewBegun() {
        return before.scoringPlan().isPresent()
                && before.fullReview().isEmpty()
                && after.fullReview().isPresent();
    }

    /** An action found in time for the plan, and sent in a later issue: its clock begins. */
    public boolean actionIssuedLate() {
        Set<String> issued = new HashSet<>();
        before.issuedPlans().forEach(issue -> issued.addAll(issue.actionIds()));
        LocalDate sentOn = before.scoringPlan().map(IssuedPlan::sentOn).orElse(LocalDate.MAX);
        return after.issuedPlans().stream()
                .filter(issue -> issue.sentOn().isAfter(sentOn))
                .flatMap(issue -> issue.actionIds().stream())
                .anyMatch(actionId -> !issued.contains(actionId));
    }

    public boolean withdrawn() {
        return count(after, action -> action.withdrawal().stream().toList())
                > count(before, action -> action.withdrawal().stream().toList());
    }

    public boolean regraded() {
        return count(after, Action::regradings) > count(before, Action::regradings);
    }

    public boolean deadlineChanged() {
        return count(after, Action::deadlineChanges) > count(before, Action::deadlineChanges);
    }

    public boolean mitigated() {
        return after.mitigations().size() > before.mitigations().size()
                || count(after, Action::mitigations) > count(before, Action::mitigations);
    }

    public boolean judgedOnceMore() {
        return count(after, Changes::laterJudgements) > count(before, Changes::laterJudgements);
    }

    private static List<Judgement> laterJudgements(Action action) {
        return action.evidence().stream()
                .flatMap(evidence -> evidence.judgements().stream().skip(1))
                .toList();
    }

    /** A decision on compliance, whether or not it counts. */
    public boolean decided() {
        return after.complianceDecisions().size() > before.complianceDecisions().size();
    }

    public boolean judged() {
        return count(after, Changes::judgements) > count(before, Changes::judgements);
    }

    private static List<?> judgements(Action action) {
        return action.evidence().stream()
                .flatMap(sent -> sent.judgements().stream())
                .toList();
    }

    private static int count(QualityReview review, Function<Action, List<?>> facts) {
        return review.actions().stream()
                .mapToInt(action -> facts.apply(action).size())
                .sum();
    }
}
