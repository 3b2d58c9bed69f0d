package org.qualitybanding.model.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.FollowUp;
import org.qualitybanding.model.course.HandOver;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Some of the facts of a review: those that were recorded together. The components are those of a {@link QualityReview}, and each
 * may be left out, for nothing was recorded of it:
 *
 * <pre>{@code
 * ReviewFacts.builder()
 *         .addIssuedPlans(IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.of(2026, 3, 6), "A-1"))
 *         .build();
 * }</pre>
 *
 * <p>A fact is whole: an action comes with its evidence, and a visit with both of its days. Whether facts fit together is asked of
 * the review that they make, and not here: an issued plan may be recorded before the actions in it.
 *
 * @param service the service that is reviewed
 * @param reviewer the id of the quality reviewer
 * @param openedOn the day the review was opened
 * @param catalogue the domains that the choice was made from
 * @param intelligence items of intelligence
 * @param initialDomainIds the ids of the domains that the review first focuses on, all of them; none where they are not recorded
 * @param initialVisit the review of the initial domains
 * @param fullReview the review of the remaining domains
 * @param actions actions, each with everything that became of it
 * @param draftPlans drafts of the plan, sent for comment
 * @param issuedPlans issues of the plan
 * @param planReviews reviews of the plan
 * @param mitigations decisions on mitigating circumstances for the whole plan
 * @param followUps further quality calls and visits
 * @param engagementNotes notes on how the provider works with the team
 * @param escalationSteps steps of escalation
 * @param handOvers hand-overs to other reviewers
 * @param pauses days on which the review is paused
 * @param complianceDecisions the compliance score as a reviewer decided it, once or again
 * @param abandonment the review's being given up
 */
@RecordStyle
@Value.Builder
public record ReviewFacts(
        Optional<Service> service,
        Optional<String> reviewer,
        Optional<LocalDate> openedOn,
        Optional<DomainCatalogue> catalogue,
        List<IntelligenceItem> intelligence,
        List<String> initialDomainIds,
        Optional<Visit> initialVisit,
        Optional<FullReview> fullReview,
        List<Action> actions,
        List<DraftPlan> draftPlans,
        List<IssuedPlan> issuedPlans,
        List<PlanReview> planReviews,
        List<Mitigation> mitigations,
        List<FollowUp> followUps,
        List<EngagementNote> engagementNotes,
        List<EscalationStep> escalationSteps,
        List<HandOver> handOvers,
        List<Pause> pauses,
        List<ComplianceDecision> complianceDecisions,
        Optional<Abandonment> abandonment)
        implements WithReviewFacts {

    /**
     * Creates facts.
     *
     * @throws InvalidValueException if an element of a list is missing, an id comes twice in one, or an id is malformed
     */
    public ReviewFacts {
        Checks check = new Checks();
        service = Require.optional(service);
        reviewer = Require.optional(reviewer);
        reviewer.ifPresent(id -> check.id("reviewer", id));
        openedOn = Require.optional(openedOn);
        catalogue = Require.optional(catalogue);
        intelligence = each(check, "intelligence", intelligence, IntelligenceItem::id);
        initialDomainIds = check.ids("initialDomainIds", initialDomainIds);
        initialVisit = Require.optional(initialVisit);
        fullReview = Require.optional(fullReview);
        actions = each(check, "actions", actions, Action::id);
        draftPlans = each(check, "draftPlans", draftPlans, DraftPlan::id);
        issuedPlans = each(check, "issuedPlans", issuedPlans, IssuedPlan::id);
        planReviews = each(check, "planReviews", planReviews, PlanReview::id);
        mitigations = each(check, "mitigations", mitigations, Mitigation::id);
        followUps = each(check, "followUps", followUps, FollowUp::id);
        engagementNotes = each(check, "engagementNotes", engagementNotes, EngagementNote::id);
        escalationSteps = each(check, "escalationSteps", escalationSteps, EscalationStep::id);
        complianceDecisions = each(check, "complianceDecisions", complianceDecisions, ComplianceDecision::id);
        handOvers = each(check, "handOvers", handOvers, HandOver::id);
        pauses = each(check, "pauses", pauses, Pause::id);
        abandonment = Require.optional(abandonment);
        check.done();
    }

    private static <T> List<T> each(Checks check, String field, List<T> given, Function<T, String> idOf) {
        List<T> facts = check.list(field, given);
        check.distinctIds(field, facts, idOf);
        return facts;
    }

    /**
     * Starts facts.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns all facts of a review, but its id.
     *
     * @param review the review
     * @return its facts
     * @throws InvalidValueException if it is missing
     */
    public static ReviewFacts of(QualityReview review) {
        Require.given("review", review);
        return new ReviewFacts(
                Optional.of(review.service()),
                Optional.of(review.reviewer()),
                Optional.of(review.openedOn()),
                Optional.of(review.catalogue()),
                review.intelligence(),
                review.initialDomainIds(),
                review.initialVisit(),
                review.fullReview(),
                review.actions(),
                review.draftPlans(),
                review.issuedPlans(),
                review.planReviews(),
                review.mitigations(),
                review.followUps(),
                review.engagementNotes(),
                review.escalationSteps(),
                review.handOvers(),
                review.pauses(),
                review.complianceDecisions(),
                review.abandonment());
    }

    /** The review that the facts make: those of the opening are among them, and all of them fit. */
    QualityReview review(String id) {
        return new QualityReview(
                id,
                service.orElseThrow(),
                reviewer.orElseThrow(),
                openedOn.orElseThrow(),
                catalogue.orElseThrow(),
                intelligence,
                initialDomainIds,
                initialVisit,
                fullReview,
                actions,
                draftPlans,
                issuedPlans,
                planReviews,
                mitigations,
                followUps,
                engagementNotes,
                escalationSteps,
                handOvers,
                pauses,
                complianceDecisions,
                abandonment);
    }

    /**
     * Returns what was recorded, by name.
     *
     * @return the name of each fact, in the order of the components
     */
    public List<FactName> names() {
        return List.copyOf(NamedFacts.of(this).names());
    }

    /** Returns the names, such as {@code action A-1, issued plan P-1}. */
    @Override
    public String toString() {
        return names().isEmpty() ? "no facts" : FactName.few(names());
    }

    /** Builds {@link ReviewFacts}. */
    public static class Builder extends ReviewFactsBuilder {
        Builder() {}
    }
}
