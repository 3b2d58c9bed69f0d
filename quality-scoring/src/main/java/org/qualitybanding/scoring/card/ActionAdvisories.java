package org.qualitybanding.scoring.card;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.scoring.card.ActionScoreAssessment.Extent;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.OutcomeDecision;

/** Says what a person should know about an action score: at most one advisory of a kind, however many actions there are. */
final class ActionAdvisories {

    private final ActionScoreAssessment assessment;
    private final ImmutableList.Builder<Advisory> advisories = ImmutableList.builder();

    private ActionAdvisories(ActionScoreAssessment assessment) {
        this.assessment = assessment;
    }

    static List<Advisory> of(ActionScoreAssessment assessment) {
        return new ActionAdvisories(assessment).all();
    }

    private List<Advisory> all() {
        addReadings();
        if (assessment.extent() == Extent.ALL_DOMAINS && !assessment.gate().tripped()) {
            advisories.add(Advisory.builder()
                    .kind(Advisory.Kind.FULL_REVIEW_NOT_ASKED_FOR)
                    .says("All domains are reviewed although the initial ones do not ask for it")
                    .addClauses(PublishedModel.M8, PublishedModel.R7)
                    .build());
        }
        about(Advisory.Kind.SIGNIFICANT_NOT_RED, "significant and not red", PublishedModel.R6);
        about(Advisory.Kind.MINOR_RED, "minor and red", PublishedModel.R6);
        if (assessment.assessed()) {
            String plan = "the plan of " + assessment.assessedOn().get();
            about(
                    Advisory.Kind.LATE_FOUND,
                    "found after " + plan + " and not counted in the action score",
                    PublishedModel.R8);
            about(
                    Advisory.Kind.NOT_IN_PLAN,
                    "found until " + plan + " and in no issue of it, but counted",
                    PublishedModel.R8);
        }
        about(Advisory.Kind.WITHDRAWN, "withdrawn and counted as never found", PublishedModel.R9);
        about(Advisory.Kind.REGRADED, "re-graded and counted as the latest grade", PublishedModel.R9);
        return advisories.build();
    }

    private void addReadings() {
        OutcomeDecision decision = assessment.decision();
        FullReviewGate gate = assessment.gate();
        List<BoundaryReading> decided = decision.readingsThatDecided();
        for (BoundaryReading reading : decided) {
            addReading(reading, decision.outcome().words(), decision.outcome().phrase("decided"));
        }
        for (BoundaryReading reading : gate.readingsThatDecided()) {
            if (!decided.contains(reading)) {
                addReading(
                        reading,
                        gate.tripped() ? "a full review is needed" : "no full review is needed",
                        Phrase.text("decided", gate.tripped() ? "decided.full-review" : "decided.no-full-review"));
            }
        }
    }

    private void addReading(BoundaryReading reading, String decided, Phrase told) {
        boolean isSetting = reading.choice() == BoundaryReading.Choice.SETTING;
        String name = (isSetting ? "the policy's setting of " : "")
                + (reading.clause().reading() ? "reading " : "")
                + reading.clause().id();
        advisories.add(Advisory.builder()
                .kind(Advisory.Kind.READING_DECIDED)
                .says("There are exactly " + reading.value() + " "
                        + reading.count().words() + " actions: by " + name + ", " + decided)
                .addParts(
                        reading.limit("limit"),
                        Phrase.text("read", isSetting ? "read.by-setting" : "read.as-it-stands"),
                        told)
                .addClauses(reading.clause())
                .build());
    }

    private void about(Advisory.Kind kind, String are, Clause clause) {
        List<String> ids = assessment.noted().getOrDefault(kind, ImmutableList.of());
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
