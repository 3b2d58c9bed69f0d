package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.explain.PublishedModel.M10;
import static org.qualitybanding.model.explain.PublishedModel.M11;
import static org.qualitybanding.model.explain.PublishedModel.M12;
import static org.qualitybanding.model.explain.PublishedModel.M14;
import static org.qualitybanding.model.explain.PublishedModel.M7;
import static org.qualitybanding.model.explain.PublishedModel.M9;
import static org.qualitybanding.model.explain.PublishedModel.R26;
import static org.qualitybanding.model.explain.PublishedModel.R27;
import static org.qualitybanding.model.explain.PublishedModel.R28;
import static org.qualitybanding.model.explain.PublishedModel.R29;
import static org.qualitybanding.model.explain.PublishedModel.R30;
import static org.qualitybanding.model.explain.PublishedModel.R31;
import static org.qualitybanding.timeline.deadline.OriginEvent.EVIDENCE_REQUESTED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_SENT;
import static org.qualitybanding.timeline.deadline.OriginEvent.REVIEWER_RESPONDED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_COMPLETED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_DUE;
import static org.qualitybanding.timeline.deadline.OriginEvent.VISIT_ENDED;
import static org.qualitybanding.timeline.deadline.Party.PROVIDER;
import static org.qualitybanding.timeline.deadline.Party.QUALITY_TEAM;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;

/** The timescales that the published model states. */
final class PublishedTimescales {

    private static final Timescale CONCLUSION = Timescale.builder()
            .id("conclusion")
            .title("The concluding review of the plan")
            .addOrigins(PLAN_SENT)
            .length(Period.ofWeeks(6))
            .owner(QUALITY_TEAM)
            .addClauses(M11, M12, R29, R31)
            .build();

    static final Timescales ALL = Timescales.builder()
            .remoteUpload(Timescale.builder()
                    .id("remote-upload")
                    .title("The upload of the requested evidence")
                    .addOrigins(EVIDENCE_REQUESTED)
                    .length(Period.ofDays(10))
                    .owner(PROVIDER)
                    .addClauses(M7, R30)
                    .build())
            .remoteResponse(Timescale.builder()
                    .id("remote-response")
                    .title("The response to the uploaded evidence")
                    .addOrigins(UPLOAD_COMPLETED, UPLOAD_DUE)
                    .length(Period.ofDays(14))
                    .owner(QUALITY_TEAM)
                    .addClauses(M7, R30)
                    .build())
            .initialPlan(Timescale.builder()
                    .id("initial-plan")
                    .title("The plan on the initial domains")
                    .addOrigins(VISIT_ENDED, REVIEWER_RESPONDED)
                    .length(Period.ofDays(7))
                    .owner(QUALITY_TEAM)
                    .addClauses(M10, R27)
                    .build())
            .redActionReview(Timescale.builder()
                    .id("red-action-review")
                    .title("The review of red actions")
                    .addOrigins(PLAN_SENT, VISIT_ENDED, REVIEWER_RESPONDED)
                    .length(Period.ofDays(7))
                    .owner(QUALITY_TEAM)
                    .addClauses(M9, R28)
                    .build())
            .remainingDomains(Timescale.builder()
                    .id("remaining-domains")
                    .title("The review of the remaining domains")
                    .addOrigins(VISIT_ENDED, REVIEWER_RESPONDED)
                    .length(Period.ofDays(21))
                    .owner(QUALITY_TEAM)
                    .addClauses(M9, R27)
                    .build())
            .fullPlan(Timescale.builder()
                    .id("full-plan")
                    .title("The plan on all domains")
                    .addOrigins(VISIT_ENDED, REVIEWER_RESPONDED)
                    .length(Period.ofDays(21))
                    .owner(QUALITY_TEAM)
                    .addClauses(M9, R27)
                    .build())
            .evidenceRed(evidence("red", "a red", Period.ofWeeks(1)))
            .evidenceAmber(evidence("amber", "an amber", Period.ofWeeks(4)))
            .evidenceGreen(evidence("green", "a green", Period.ofWeeks(6)))
            .planReviews(planReviews(List.of(Period.ofWeeks(1), Period.ofWeeks(4), Period.ofWeeks(6)), CONCLUSION))
            .build();

    private PublishedTimescales() {}

    /** Returns the reviews after the lengths, the last of which is the conclusion given, after the last length. */
    static ImmutableList<Timescale> planReviews(List<Period> lengths, Timescale conclusion) {
        ImmutableList.Builder<Timescale> reviews = ImmutableList.builder();
        for (int number = 1; number < lengths.size(); number++) {
            reviews.add(conclusion.toBuilder()
                    .id("plan-review-" + number)
                    .title("Review " + number + " of the plan")
                    .length(lengths.get(number - 1))
                    .build());
        }
        if (!lengths.isEmpty()) {
            reviews.add(conclusion.withLength(lengths.get(lengths.size() - 1)));
        }
        return reviews.build();
    }

    private static Timescale evidence(String colour, String article, Period length) {
        return Timescale.builder()
                .id("evidence-" + colour)
                .title("Evidence for " + article + " action")
                .addOrigins(PLAN_SENT)
                .length(length)
                .owner(PROVIDER)
                .addClauses(M14, R26)
                .build();
    }
}
