package org.qualitybanding.timeline.deadline;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.that;
import static org.qualitybanding.timeline.deadline.TimescaleChecks.differentIds;
import static org.qualitybanding.timeline.deadline.TimescaleChecks.inOrder;
import static org.qualitybanding.timeline.deadline.TimescaleChecks.oneAfterTheOther;
import static org.qualitybanding.timeline.deadline.TimescaleChecks.owned;
import static org.qualitybanding.timeline.deadline.TimescaleChecks.sameOrigins;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.timeline.calendar.UncoveredDateException;
import org.qualitybanding.timeline.calendar.WorkingDays;

/**
 * The timescales of a quality review, as data: every clock of the published model, and what a team counts otherwise.
 *
 * <p>{@link #published()} is the model's set:
 *
 * <table>
 *   <caption>The published timescales</caption>
 *   <tr><th>what</th><th>within</th><th>of</th><th>owed by</th><th>where</th></tr>
 *   <tr><td>upload of remote evidence</td><td>10 days</td><td>the request</td><td>provider</td><td>M7, R30</td></tr>
 *   <tr><td>response to the upload</td><td>14 days</td><td>the completed upload, or the day it was due</td><td>team</td><td>M7, R30</td></tr>
 *   <tr><td>plan on the initial domains</td><td>7 days</td><td>the end of the visit, or the response</td><td>team</td><td>M10, R27</td></tr>
 *   <tr><td>review of red actions</td><td>7 days</td><td>the sending of the plan, or the end of the initial review</td><td>team</td><td>M9, R28</td></tr>
 *   <tr><td>remaining domains</td><td>21 days</td><td>the end of the visit, or the response</td><td>team</td><td>M9, R27</td></tr>
 *   <tr><td>full plan</td><td>21 days</td><td>the end of the visit, or the response</td><td>team</td><td>M9, R27</td></tr>
 *   <tr><td>evidence: red, amber, green</td><td>1, 4, 6 weeks</td><td>the sending of the plan</td><td>provider</td><td>M14, R26</td></tr>
 *   <tr><td>reviews of the plan</td><td>1, 4, 6 weeks</td><td>the sending of the plan</td><td>team</td><td>M11, M12, R29, R31</td></tr>
 * </table>
 *
 * <p>Only a date:
 *
 * <pre>{@code
 * Timescales.published().evidenceDue(Rag.AMBER, LocalDate.of(2026, 12, 18)).dueOn(); // 2027-01-15
 * }</pre>
 *
 * <p>A team that counts remote uploads in working days and lets evidence run from the receipt of the plan:
 *
 * <pre>{@code
 * Timescales ours = Timescales.published()
 *     .toBuilder()
 *     .remoteUpload(Timescales.published().remoteUpload().withCounting(CountingRule.workingDays()))
 *     .build()
 *     .withEvidenceFrom(OriginEvent.PLAN_RECEIVED);
 * }</pre>
 *
 * @param remoteUpload the provider's upload of the evidence that was asked for (M7)
 * @param remoteResponse the reviewer's response to it (M7)
 * @param initialPlan the plan on the initial domains (M10)
 * @param redActionReview the review of red actions (M9)
 * @param remainingDomains the review of the remaining domains (M9)
 * @param fullPlan the plan on all domains (M9)
 * @param evidenceRed evidence for a red action (M14)
 * @param evidenceAmber evidence for an amber action (M14)
 * @param evidenceGreen evidence for a green action (M14)
 * @param planReviews the reviews of the plan, at least one, each later than the one before; the last is the conclusion (M11,
 *     M12)
 */
@RecordStyle
@Value.Builder
public record Timescales(
        Timescale remoteUpload,
        Timescale remoteResponse,
        Timescale initialPlan,
        Timescale redActionReview,
        Timescale remainingDomains,
        Timescale fullPlan,
        Timescale evidenceRed,
        Timescale evidenceAmber,
        Timescale evidenceGreen,
        List<Timescale> planReviews)
        implements WithTimescales {

    /**
     * Creates a set of timescales.
     *
     * @throws org.qualitybanding.model.refusal.InvalidValueException if one is missing, an id comes twice, one is owned by the wrong
     *     party, the three for evidence do not run from the same events, or the reviews of the plan do not come one after
     *     the other, from the same events and by the same counting rule
     */
    public Timescales {
        owned("remoteUpload", remoteUpload, Party.PROVIDER);
        owned("remoteResponse", remoteResponse, Party.QUALITY_TEAM);
        owned("initialPlan", initialPlan, Party.QUALITY_TEAM);
        owned("redActionReview", redActionReview, Party.QUALITY_TEAM);
        owned("remainingDomains", remainingDomains, Party.QUALITY_TEAM);
        owned("fullPlan", fullPlan, Party.QUALITY_TEAM);
        owned("evidenceRed", evidenceRed, Party.PROVIDER);
        owned("evidenceAmber", evidenceAmber, Party.PROVIDER);
        owned("evidenceGreen", evidenceGreen, Party.PROVIDER);
        sameOrigins("evidenceAmber", evidenceAmber, "evidenceRed", evidenceRed);
        sameOrigins("evidenceGreen", evidenceGreen, "evidenceRed", evidenceRed);
        planReviews = list("planReviews", planReviews);
        oneAfterTheOther("planReviews", planReviews);
        differentIds(inOrder(
                remoteUpload,
                remoteResponse,
                initialPlan,
                redActionReview,
                remainingDomains,
                fullPlan,
                evidenceRed,
                evidenceAmber,
                evidenceGreen,
                planReviews));
    }

    /**
     * Returns the timescales of the published model.
     *
     * @return the set, counted in calendar days (readings R23 and R24), evidence running from the sending of the plan (R26)
     */
    public static Timescales published() {
        return PublishedTimescales.ALL;
    }

    /**
     * Starts a set of timescales.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this set.
     *
     * @return a builder with everything set
     */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns the timescale for evidence towards an action (clause M14).
     *
     * @param rag the colour of the action
     * @return its timescale
     * @throws org.qualitybanding.model.refusal.InvalidValueException if the colour is missing
     */
    public Timescale evidence(Rag rag) {
        return switch (given("rag", rag)) {
            case RED -> evidenceRed;
            case AMBER -> evidenceAmber;
            case GREEN -> evidenceGreen;
        };
    }

    /**
     * Returns by when evidence towards an action is due, by a rule that needs no calendar (clause M14, reading R26).
     *
     * @param rag the colour of the action
     * @param planSentOn the day the plan that first contained the action was sent; where evidence runs {@linkplain
     *     #evidenceFrom() from the receipt}, the day it was received
     * @return the deadline
     * @throws org.qualitybanding.model.refusal.InvalidValueException if something is missing, the counting rule needs to know the
     *     working days, or the last day would be after {@link LocalDate#MAX}
     */
    public Deadline evidenceDue(Rag rag, LocalDate planSentOn) {
        return evidence(rag).dueFrom(given("planSentOn", planSentOn));
    }

    /**
     * Returns by when evidence towards an action is due (clause M14, reading R26).
     *
     * @param rag the colour of the action
     * @param planSentOn the day the plan that first contained the action was sent; where evidence runs {@linkplain
     *     #evidenceFrom() from the receipt}, the day it was received
     * @param workingDays the days that work; not asked by a rule that needs no calendar
     * @return the deadline
     * @throws UncoveredDateException if the calendar has to answer for a date that it does not cover
     * @throws org.qualitybanding.model.refusal.InvalidValueException if something is missing, no working day comes within a year of
     *     where one is looked for, or the last day would be after {@link LocalDate#MAX}
     */
    public Deadline evidenceDue(Rag rag, LocalDate planSentOn, WorkingDays workingDays) {
        return evidence(rag).dueFrom(given("planSentOn", planSentOn), workingDays);
    }

    /**
     * Returns the event that evidence runs from (reading R26).
     *
     * @return {@link OriginEvent#PLAN_SENT} by default
     */
    public OriginEvent evidenceFrom() {
        return evidenceRed.origin();
    }

    /**
     * Returns these timescales with evidence of every colour running from an event (reading R26).
     *
     * @param event {@link OriginEvent#PLAN_SENT} or {@link OriginEvent#PLAN_RECEIVED}
     * @return the set with three timescales changed
     * @throws org.qualitybanding.model.refusal.InvalidValueException if it is any other event, or missing
     */
    public Timescales withEvidenceFrom(OriginEvent event) {
        given("event", event);
        that(
                event == OriginEvent.PLAN_SENT || event == OriginEvent.PLAN_RECEIVED,
                "event",
                "PLAN_SENT or PLAN_RECEIVED",
                event);
        return toBuilder()
                .evidenceRed(evidenceRed.withOrigins(event))
                .evidenceAmber(evidenceAmber.withOrigins(event))
                .evidenceGreen(evidenceGreen.withOrigins(event))
                .build();
    }

    /**
     * Returns these timescales, all of them counted by one rule.
     *
     * @param rule the rule
     * @return the set with every counting rule changed
     * @throws org.qualitybanding.model.refusal.InvalidValueException if the rule is missing
     */
    public Timescales withCounting(CountingRule rule) {
        given("rule", rule);
        UnaryOperator<Timescale> counted = timescale -> timescale.withCounting(rule);
        return new Timescales(
                counted.apply(remoteUpload),
                counted.apply(remoteResponse),
                counted.apply(initialPlan),
                counted.apply(redActionReview),
                counted.apply(remainingDomains),
                counted.apply(fullPlan),
                counted.apply(evidenceRed),
                counted.apply(evidenceAmber),
                counted.apply(evidenceGreen),
                planReviews.stream().map(counted).toList());
    }

    /**
     * Returns these timescales with the plan reviewed at other intervals, the last of which is the conclusion (reading
     * R29). They keep the origin, counting rule, owner and clauses of the conclusion there is.
     *
     * @param lengths the lengths, in weeks and days, each longer than the one before
     * @return the set with other reviews of the plan
     * @throws org.qualitybanding.model.refusal.InvalidValueException if there is none, or one is malformed or not longer than the
     *     one before
     */
    public Timescales withPlanReviewsAfter(Period... lengths) {
        return withPlanReviews(PublishedTimescales.planReviews(
                list("lengths", Arrays.asList(given("lengths", lengths))), conclusion()));
    }

    /**
     * Returns the last review of the plan, which concludes the engagement (clauses M11 and M12, readings R19 and R31).
     *
     * @return the conclusion, 6 weeks after the sending of the plan by default
     */
    public Timescale conclusion() {
        return planReviews.get(planReviews.size() - 1);
    }

    /**
     * Returns every timescale.
     *
     * @return all of them, in the order of the components
     */
    public List<Timescale> all() {
        return inOrder(
                remoteUpload,
                remoteResponse,
                initialPlan,
                redActionReview,
                remainingDomains,
                fullPlan,
                evidenceRed,
                evidenceAmber,
                evidenceGreen,
                planReviews);
    }

    /** Returns each id with its length, such as {@code remote-upload 10 days, …, conclusion 42 days}. */
    @Override
    public String toString() {
        return all().stream()
                .map(each -> each.id() + " " + DeadlineWords.days(each.days()))
                .collect(joining(", "));
    }

    /** Builds {@link Timescales}. */
    public static class Builder extends TimescalesBuilder {
        Builder() {}
    }
}
