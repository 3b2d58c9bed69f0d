package org.qualitybanding.scoring.card;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.known.KnownFacts;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.OutcomeDecision;

/**
 * Collects what a person should know about an action score while its actions are gone through: at most one advisory of a
 * kind, however many actions there are.
 */
final class ActionAdvisories {

    private final KnownFacts facts;
    private final Optional<LocalDate> planSentOn;
    private final Set<String> issued = new HashSet<>();
    private final List<String> significantNotRed = new ArrayList<>();
    private final List<String> minorRed = new ArrayList<>();
    private final List<String> lateFound = new ArrayList<>();
    private final List<String> notInPlan = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private final List<String> regraded = new ArrayList<>();
    private final ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();

    ActionAdvisories(KnownFacts facts, Optional<LocalDate> planSentOn) {
        this.facts = facts;
        this.planSentOn = planSentOn;
        if (planSentOn.isPresent()) {
            for (IssuedPlan plan : facts.review().issuedPlans()) {
                if (facts.isSent(plan)) {
                    issued.addAll(plan.actionIds());
                }
            }
        }
    }

    void addWithdrawn(Action action) {
        withdrawn.add(action.id());
    }

    void add(Action action, Grade grade, boolean counts) {
        boolean red = grade.rag() == Rag.RED;
        if (grade.significant() && !red) {
            significantNotRed.add(action.id());
        } else if (red && !grade.significant()) {
            minorRed.add(action.id());
        }
        if (planSentOn.isPresent() && action.foundOn().isAfter(planSentOn.get())) {
            lateFound.add(action.id());
        } else if (planSentOn.isPresent() && counts && !issued.contains(action.id())) {
            notInPlan.add(action.id());
        }
        if (facts.isRegraded(action)) {
            regraded.add(action.id());
        }
    }

    List<Advisory> all(FullReviewGate gate, OutcomeDecision decision) {
        addReadings(gate, decision);
        if (facts.fullReviewStartedOn().isPresent() && !gate.isTripped()) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.FULL_REVIEW_NOT_ASKED_FOR)
                    .says("All domains are reviewed although the initial ones do not ask for it")
                    .addClauses(PublishedModel.M8, PublishedModel.R7)
                    .build());
        }
        about(Advisory.Kind.SIGNIFICANT_NOT_RED, significantNotRed, "significant and not red", PublishedModel.R6);
        about(Advisory.Kind.MINOR_RED, minorRed, "minor and red", PublishedModel.R6);
        if (planSentOn.isPresent()) {
            String plan = "the plan of " + planSentOn.get();
            about(
                    Advisory.Kind.LATE_FOUND,
                    lateFound,
                    "found after " + plan + " and not counted in the action score",
                    PublishedModel.R8);
            about(
                    Advisory.Kind.NOT_IN_PLAN,
                    notInPlan,
                    "found until " + plan + " and in no issue of it, but counted",
                    PublishedModel.R8);
        }
        about(Advisory.Kind.WITHDRAWN, withdrawn, "withdrawn and counted as never found", PublishedModel.R9);
        about(Advisory.Kind.REGRADED, regraded, "re-graded and counted as the latest grade", PublishedModel.R9);
        return advisories.build();
    }

    private void addReadings(FullReviewGate gate, OutcomeDecision decision) {
        for (BoundaryReading reading : decision.readingsThatDecided()) {
            addReading(reading, decision.outcome().words());
        }
        for (BoundaryReading reading : gate.readingsThatDecided()) {
            if (!decision.readingsThatDecided().contains(reading)) {
                addReading(
                        reading,
                        (gate.isTripped() ? "a " : "") + FullReviewGate.words(gate.isTripped()) + " is needed");
            }
        }
    }

    private void addReading(BoundaryReading reading, String decided) {
        String name = (reading.choice() == BoundaryReading.Choice.SETTING ? "the policy's setting of " : "")
                + (reading.clause().reading() ? "reading " : "")
                + reading.clause().id();
        advisories.add(Advisory.builder()
                .kind(Advisory.Kind.READING_DECIDED)
                .says("There are exactly " + reading.value() + " "
                        + reading.count().words() + " actions: by " + name + ", " + decided)
                .addClauses(reading.clause())
                .build());
    }

    private void about(Advisory.Kind kind, List<String> ids, String are, Clause clause) {
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
