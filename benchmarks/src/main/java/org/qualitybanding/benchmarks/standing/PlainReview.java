package org.qualitybanding.benchmarks.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a review as plain records, as far as {@link HandWrittenStanding} needs them. An absent date is null.
 *
 * @param visitedOn the one day of the initial visit
 * @param initialPlanSentOn the day the plan on the initial domains was sent
 * @param fullPlanSentOn the day the plan on all domains was sent
 * @param planReviewsHeldOn the days on which the plan was reviewed, in order
 * @param decision the compliance score as a reviewer confirmed it
 */
public record PlainReview(
        String id,
        String serviceId,
        String providerId,
        String reviewer,
        LocalDate openedOn,
        LocalDate visitedOn,
        @Nullable LocalDate fullReviewStartedOn,
        @Nullable LocalDate fullReviewCompletedOn,
        @Nullable LocalDate initialPlanSentOn,
        @Nullable LocalDate fullPlanSentOn,
        List<PlainAction> actions,
        List<LocalDate> planReviewsHeldOn,
        @Nullable Decision decision) {

    PlainReview withActions(List<PlainAction> changed) {
        return new PlainReview(
                id,
                serviceId,
                providerId,
                reviewer,
                openedOn,
                visitedOn,
                fullReviewStartedOn,
                fullReviewCompletedOn,
                initialPlanSentOn,
                fullPlanSentOn,
                changed,
                planReviewsHeldOn,
                decision);
    }

    /**
     * An action.
     *
     * @param evidenceWeeks 1 for a red action, 4 for an amber, 6 for a green one
     * @param issuedOn the day the first plan with it was sent
     * @param excusedOn the day a mitigation was accepted
     */
    public record PlainAction(
            String id,
            boolean inInitialDomain,
            boolean significant,
            int evidenceWeeks,
            LocalDate foundOn,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable LocalDate excusedOn,
            List<Extension> extensions,
            List<PlainEvidence> evidence) {

        boolean red() {
            return evidenceWeeks == 1;
        }

        PlainAction with(PlainEvidence sent) {
            List<PlainEvidence> all = new ArrayList<>(evidence);
            all.add(sent);
            return new PlainAction(
                    id,
                    inInitialDomain,
                    significant,
                    evidenceWeeks,
                    foundOn,
                    issuedOn,
                    withdrawnOn,
                    excusedOn,
                    extensions,
                    all);
        }
    }

    /** A piece of evidence; {@code judgedOn} is null while it is not judged. */
    public record PlainEvidence(LocalDate sentOn, @Nullable LocalDate judgedOn, boolean sufficient) {}

    /** A change of the last day by a number of days. */
    public record Extension(LocalDate decidedOn, int days) {}

    /** The compliance score, 0 or 1, as a reviewer confirmed it. */
    public record Decision(int score, LocalDate decidedOn) {}
}
