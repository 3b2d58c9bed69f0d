package org.qualitybanding.model;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.course.Abandonment;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.FollowUp;
import org.qualitybanding.model.course.HandOver;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.FreeText;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * A quality review of a service: every fact that people recorded, from the choice of the initial domains to the decision on
 * compliance. It holds no conclusion; outcome, scores, band and deadlines are worked out from it by the modules above.
 *
 * <p>The shortest review that can be scored: opened on 1 March, visited on 2 March, one action found, the plan sent on 6
 * March. Each fact is recorded by a verb, and each verb returns another review:
 *
 * <pre>{@code
 * LocalDate visited = LocalDate.of(2026, 3, 2);
 * QualityReview review = QualityReview.builder()
 *         .id("QR-1")
 *         .service(service)
 *         .reviewer("reviewer-7")
 *         .openedOn(LocalDate.of(2026, 3, 1))
 *         .catalogue(catalogue)
 *         .addInitialDomains(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR)
 *         .build()
 *         .visiting(Visit.onSite(visited))
 *         .finding(Action.minor("A-1", Domain.AUDITS, Rag.GREEN, visited))
 *         .issuing(IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, LocalDate.of(2026, 3, 6), "A-1"));
 * }</pre>
 *
 * <p>The builder takes a whole history at once, as a case system has it.
 *
 * <p>A review holds the day on which each fact happened, and not the day on which it was recorded. So it can tell what stood on a day
 * by what is recorded now, and can't promise that it was known then, or that the answer stays when something is typed in late. A {@code
 * ReviewHistory} of the room {@code model.history} can (reading R42).
 *
 * <p>The facts are checked as a whole: an action in a domain that is not under review, a plan sent before the visit or a
 * reference to an action that does not exist is refused. Dated lists are kept in order of date, and of id on one day,
 * whatever order they are given in; an index in a message counts in that order.
 *
 * @param id the caller's id of the review
 * @param service the service that is reviewed, and banded (reading R21)
 * @param reviewer the id of the quality reviewer who opened it; who looks after it later, {@link #reviewerOn} tells
 * @param openedOn the day the review was opened and its initial domains chosen; nothing but intelligence is
 *     dated before it
 * @param catalogue the domains that the choice was made from (clause M4)
 * @param intelligence what was known of the service, from before the review was opened and since; each item once (clause M1)
 * @param initialDomainIds the ids of the domains that the review first focuses on, each once (clauses M4 and M5): the reviewer's
 *     choice, whatever the intelligence suggested
 * @param initialVisit the review of the initial domains, on site or remote (clauses M6 and M7)
 * @param fullReview the review of the remaining domains (clauses M8 and M9)
 * @param actions what was found, each once (reading R10)
 * @param draftPlans the drafts of the plan that were sent for comment (reading R41)
 * @param issuedPlans the plan as it was sent, in one issue or several
 * @param planReviews the team's reviews of the plan (clauses M9, M11 and M12)
 * @param mitigations the decisions on mitigating circumstances for the whole plan (reading R18)
 * @param followUps further quality calls and visits (clause M15)
 * @param engagementNotes how the provider works with the team (clause M16)
 * @param escalationSteps the steps that people took (clause M17)
 * @param handOvers the reviewers who took it over; of two on one day, the later given is the later
 * @param pauses the days on which it was paused (reading R40)
 * @param complianceDecisions the compliance score as reviewers decided it (reading R12): on each date the latest that counts
 *     decides. Those of one day stay in the given order
 * @param abandonment its being given up; from that day on it stands still
 */
@RecordStyle
@Value.Builder
public record QualityReview(
        String id,
        Service service,
        String reviewer,
        LocalDate openedOn,
        DomainCatalogue catalogue,
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
        implements WithQualityReview, RecordsCourse, RecordsActions, RecordsDecisions {

    static final Dated<IntelligenceItem> INTELLIGENCE =
            Dated.by("intelligence", "receivedOn", IntelligenceItem::receivedOn, IntelligenceItem::id);
    static final Dated<Action> ACTIONS =
            Dated.by("actions", "foundOn", Action::foundOn, Action::id).knownBy(Action::asKnownOn);
    static final Dated<DraftPlan> DRAFT_PLANS =
            Dated.by("draftPlans", "sentOn", DraftPlan::sentOn, DraftPlan::id).knownBy(DraftPlan::asKnownOn);
    static final Dated<IssuedPlan> ISSUED_PLANS = Dated.by("issuedPlans", "sentOn", IssuedPlan::sentOn, IssuedPlan::id)
            .sameDay(comparing(IssuedPlan::coverage).thenComparing(IssuedPlan::id))
            .knownBy(IssuedPlan::asKnownOn);
    static final Dated<PlanReview> PLAN_REVIEWS = Dated.by("planReviews", "heldOn", PlanReview::heldOn, PlanReview::id);
    static final Dated<FollowUp> FOLLOW_UPS = Dated.by("followUps", "heldOn", FollowUp::heldOn, FollowUp::id);
    static final Dated<EngagementNote> ENGAGEMENT_NOTES =
            Dated.by("engagementNotes", "notedOn", EngagementNote::notedOn, EngagementNote::id);
    static final Dated<EscalationStep> ESCALATION_STEPS = Dated.by(
                    "escalationSteps", "takenOn", EscalationStep::takenOn, EscalationStep::id)
            .knownBy(EscalationStep::asKnownOn);
    static final Dated<HandOver> HAND_OVERS = Dated.by(
                    "handOvers", "handedOverOn", HandOver::handedOverOn, HandOver::id)
            .asGivenOnOneDay();
    static final Dated<Pause> PAUSES =
            Dated.by("pauses", "pausedOn", Pause::pausedOn, Pause::id).knownBy(Pause::asKnownOn);
    static final Dated<ComplianceDecision> COMPLIANCE_DECISIONS = Dated.by(
                    "complianceDecisions", "decidedOn", ComplianceDecision::decidedOn, ComplianceDecision::id)
            .asGivenOnOneDay();

    /**
     * Creates a review.
     *
     * @throws InvalidValueException if a component is missing or malformed, or the facts do not fit together: the message
     *     names the place, such as {@code issuedPlans[0].sentOn}
     */
    public QualityReview {
        Checks check = new Checks();
        id = check.recordId(id);
        service = check.given("service", service);
        reviewer = check.id("reviewer", reviewer);
        openedOn = check.given("openedOn", openedOn);
        catalogue = check.given("catalogue", catalogue);
        intelligence = INTELLIGENCE.inOrder(check, intelligence);
        initialDomainIds = check.ids("initialDomainIds", initialDomainIds);
        initialVisit = Require.optional(initialVisit);
        fullReview = Require.optional(fullReview);
        actions = actions instanceof FittingActions ? actions : check.list("actions", actions);
        draftPlans = DRAFT_PLANS.inOrder(check, draftPlans);
        issuedPlans = ISSUED_PLANS.inOrder(check, issuedPlans);
        planReviews = PLAN_REVIEWS.inOrder(check, planReviews);
        mitigations = Action.MITIGATIONS.inOrder(check, mitigations);
        followUps = FOLLOW_UPS.inOrder(check, followUps);
        engagementNotes = ENGAGEMENT_NOTES.inOrder(check, engagementNotes);
        escalationSteps = ESCALATION_STEPS.inOrder(check, escalationSteps);
        handOvers = HAND_OVERS.inOrder(check, handOvers);
        pauses = PAUSES.inOrder(check, pauses);
        complianceDecisions = COMPLIANCE_DECISIONS.inOrder(check, complianceDecisions);
        abandonment = Require.optional(abandonment);
        check.done();
        Milestones milestones = new Milestones(
                openedOn, catalogue, initialDomainIds, initialVisit, fullReview, draftPlans, issuedPlans, planReviews);
        ReviewConsistency review = new ReviewConsistency(check, milestones);
        INTELLIGENCE.each(check, intelligence, review::checkIntelligence);
        actions = review.fitting(actions);
        Action.MITIGATIONS.eachOnOrAfter(check, mitigations, "openedOn", openedOn);
        FOLLOW_UPS.eachOnOrAfter(check, followUps, "openedOn", openedOn);
        ENGAGEMENT_NOTES.eachOnOrAfter(check, engagementNotes, "openedOn", openedOn);
        ESCALATION_STEPS.eachOnOrAfter(check, escalationSteps, "openedOn", openedOn);
        review.checkEscalation(escalationSteps);
        HAND_OVERS.eachOnOrAfter(check, handOvers, "openedOn", openedOn);
        PAUSES.eachOnOrAfter(check, pauses, "openedOn", openedOn);
        COMPLIANCE_DECISIONS.each(check, complianceDecisions, review::checkDecision);
        check.onOrAfter("abandonment.abandonedOn", abandonment.map(Abandonment::abandonedOn), "openedOn", openedOn);
        check.done();
    }

    /**
     * Starts a review.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns who looks after the review on a day.
     *
     * @param date the day; one before the opening answers the first reviewer
     * @return the id of the reviewer of the last hand-over on or before the day, or of the first one
     */
    public String reviewerOn(LocalDate date) {
        Require.given("date", date);
        String then = reviewer;
        for (HandOver handOver : handOvers) {
            if (!handOver.handedOverOn().isAfter(date)) {
                then = handOver.reviewer();
            }
        }
        return then;
    }

    /**
     * Returns the domains that the review first focuses on (clause M4).
     *
     * @return the initial domains, in the order they were chosen
     */
    public List<Domain> initialDomains() {
        ImmutableList.Builder<Domain> domains = ImmutableList.builderWithExpectedSize(initialDomainIds.size());
        for (String domainId : initialDomainIds) {
            domains.add(catalogue.find(domainId).orElseThrow());
        }
        return domains.build();
    }

    /**
     * Returns the domains under review: the initial ones, and all of them once a full review has started (reading R5).
     *
     * @return the domains, in the order they were chosen, or that of the catalogue in a full review
     */
    public List<Domain> domainsUnderReview() {
        return fullReview.isPresent() ? catalogue.domains() : initialDomains();
    }

    /**
     * Finds an action by its id.
     *
     * @param actionId the id
     * @return the action, withdrawn or not, or empty where the review has none of that id
     */
    public Optional<Action> action(String actionId) {
        Require.given("actionId", actionId);
        int index = ((FittingActions) actions).indexOf(actionId);
        return index < 0 ? Optional.empty() : Optional.of(actions.get(index));
    }

    /**
     * Returns the first issue after which the plan covers at least the initial domains.
     *
     * @return the issue, or empty before it was sent
     */
    public Optional<IssuedPlan> initialPlan() {
        return IssuedPlan.first(issuedPlans, IssuedPlan.Coverage.INITIAL_DOMAINS);
    }

    /**
     * Returns the issue after which the plan covers all domains.
     *
     * @return the issue, or empty before it was sent, and where there is no full review
     */
    public Optional<IssuedPlan> fullPlan() {
        return IssuedPlan.first(issuedPlans, IssuedPlan.Coverage.ALL_DOMAINS);
    }

    /**
     * Returns the issue that the action score is taken from (reading R8): the one that covers all domains where there is a
     * full review, the one that covers the initial domains otherwise.
     *
     * @return the issue, or empty before it was sent
     */
    public Optional<IssuedPlan> scoringPlan() {
        return fullReview.isPresent() ? fullPlan() : initialPlan();
    }

    /**
     * Returns the review as it had come on a date: without every fact dated after it. What is answered for a date so never
     * depends on what happened later. Facts of that day or before count whenever they were recorded: what was known is asked of a
     * {@code ReviewHistory}.
     *
     * @param date the day, the end of which is meant; on or after {@code openedOn}
     * @return the review with the facts dated up to and including that day
     * @throws InvalidValueException if the date is before the review was opened
     */
    public QualityReview asKnownOn(LocalDate date) {
        Require.onOrAfter("date", Require.given("date", date), "openedOn", openedOn);
        return WithoutHindsight.of(this, date);
    }

    /**
     * Returns this review without what people wrote in it about an action, a piece of evidence or a decision: where something was
     * written stands {@code left out}. Ids, dates, grades, and the names of domains, service and provider stay.
     *
     * @return the review, of which the same scores, bands and dates are worked out
     */
    public QualityReview withoutFreeText() {
        return FreeText.leftOut(this);
    }

    /**
     * Returns the SHA-256 digest of every fact, what people wrote included: the same for equal reviews, on every machine and in
     * every version of Java, and another for every single change. The order of the actions is part of it, for answers list them in
     * it: whoever compares exports by their digests gives the actions in one order, such as that of their ids. Every other list of
     * dated facts is put in order by the review itself.
     *
     * @return 64 hexadecimal digits in small letters
     */
    public String digest() {
        return CanonicalText.digestOf(
                new CanonicalText("quality review, form 1").addComponents(this).toString());
    }

    /** Returns ids and counts, such as {@code review QR-1 of service S-1: 3 initial domains, 5 actions, 1 issued plan}. */
    @Override
    public String toString() {
        return "review " + id + " of service " + service.id() + ": "
                + Words.counted(initialDomainIds.size(), "initial domain")
                + ", " + Words.counted(actions.size(), "action")
                + ", " + Words.counted(issuedPlans.size(), "issued plan");
    }

    /** Builds a {@link QualityReview}. */
    public static class Builder extends QualityReviewBuilder {
        Builder() {}

        /**
         * Adds domains that the review first focuses on.
         *
         * @param domains the domains; their ids are kept
         * @return this builder
         */
        public Builder addInitialDomains(Domain... domains) {
            for (Domain domain : Require.given("domains", domains)) {
                addInitialDomainIds(Require.given("domain", domain).id());
            }
            return this;
        }
    }
}
