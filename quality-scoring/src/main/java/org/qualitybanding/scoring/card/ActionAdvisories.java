package org.qualitybanding.scoring.card;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.OutcomeDecision;
import org.qualitybanding.scoring.rule.ReadingChoice;

/**
 * Finds what a person should know about an action score: at most one advisory of a kind, however many actions there
 * are.
 */
final class ActionAdvisories {

    private final QualityReview review;
    private final List<Action> standing;
    private final List<Action> inScope;
    private final Optional<IssuedPlan> scored;
    private final FullReviewGate gate;
    private final OutcomeDecision decision;
    private final ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();

    ActionAdvisories(
            QualityReview review,
            List<Action> standing,
            List<Action> inScope,
            Optional<IssuedPlan> scored,
            FullReviewGate gate,
            OutcomeDecision decision) {
        this.review = review;
        this.standing = standing;
        this.inScope = inScope;
        this.scored = scored;
        this.gate = gate;
        this.decision = decision;
    }

    List<Advisory> all() {
        readings();
        if (review.fullReview().isPresent() && !gate.isTripped()) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.FULL_REVIEW_NOT_ASKED_FOR)
                    .says("All domains are reviewed although the initial ones do not ask for it")
                    .addClauses(PublishedModel.M8, PublishedModel.R7)
                    .build());
        }
        about(
                Advisory.Kind.SIGNIFICANT_NOT_RED,
                standing.stream().filter(action -> action.significant() && rag(action) != Rag.RED),
                "significant and not red",
                PublishedModel.R6);
        about(
                Advisory.Kind.MINOR_RED,
                standing.stream().filter(action -> !action.significant() && rag(action) == Rag.RED),
                "minor and red",
                PublishedModel.R6);
        scored.ifPresent(this::plan);
        about(
                Advisory.Kind.WITHDRAWN,
                review.actions().stream().filter(Action::withdrawn),
                "withdrawn and counted as never found",
                PublishedModel.R9);
        about(
                Advisory.Kind.REGRADED,
                standing.stream().filter(action -> !action.regradings().isEmpty()),
                "re-graded and counted as the latest grade",
                PublishedModel.R9);
        return advisories.build();
    }

    private static Rag rag(Action action) {
        return action.grade().rag();
    }

    private void plan(IssuedPlan plan) {
        Predicate<Action> late = action -> action.foundOn().isAfter(plan.sentOn());
        about(
                Advisory.Kind.FOUND_AFTER_ISSUE,
                standing.stream().filter(late),
                "found after the plan of " + plan.sentOn() + " and not counted in the action score",
                PublishedModel.R8);
        Set<String> issued = new HashSet<>();
        review.issuedPlans().forEach(issue -> issued.addAll(issue.actionIds()));
        about(
                Advisory.Kind.NOT_IN_PLAN,
                inScope.stream().filter(late.negate()).filter(action -> !issued.contains(action.id())),
                "found until the plan of " + plan.sentOn() + " and in no issue of it, but counted",
                PublishedModel.R8);
    }

    private void readings() {
        for (BoundaryReading reading : decision.readingsThatDecided()) {
            reading(reading, decision.outcome().words());
        }
        for (BoundaryReading reading : gate.readingsThatDecided()) {
            if (!decision.readingsThatDecided().contains(reading)) {
                reading(reading, gate.isTripped() ? "a full review is needed" : "no full review is needed");
            }
        }
    }

    private void reading(BoundaryReading reading, String decided) {
        String name = (reading.choice() == ReadingChoice.SETTING ? "the policy's setting of " : "")
                + (reading.clause().reading() ? "reading " : "")
                + reading.clause().id();
        advisories.add(Advisory.builder()
                .kind(Advisory.Kind.READING_DECIDED)
                .says("There are exactly " + reading.value() + " "
                        + reading.count().words() + " actions: by " + name + ", " + decided)
                .addClauses(reading.clause())
                .build());
    }

    private void about(Advisory.Kind kind, Stream<Action> actions, String are, Clause clause) {
        List<String> ids = actions.map(Action::id).toList();
        if (!ids.isEmpty()) {
            advisories.add(Advisory.builder()
                    .kind(kind)
                    .says(Words.counted(ids.size(), "action") + (ids.size() == 1 ? " is " : " are ") + are)
                    .actionIds(ids)
                    .addClauses(clause)
                    .build());
        }
    }
}
