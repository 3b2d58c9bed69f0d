package org.qualitybanding.timeline.standing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.timeline.deadline.Deadline;

/**
 * Where an action stands on a date.
 *
 * <p>An amber action in a plan sent on 6 March 2026 is due on 3 April. Evidence sent on 2 April and not yet judged on 8 April
 * leaves it {@link Duty.State#AWAITING_JUDGEMENT}: it is in time, and the team's to judge (reading R15). Sent on 4 April, it is
 * {@link Duty.State#AWAITING_JUDGEMENT_LATE}. Found not sufficient on 8 April, it leaves the action overdue, and stays listed among
 * the {@link #attempts}.
 *
 * @param actionId the id of the action
 * @param domainId the id of its domain
 * @param grade what it counts as
 * @param state where it stands
 * @param deadline by when evidence is due; empty before a plan with the action was sent, and where the last day can't be
 *     worked out, of which an advisory tells
 * @param submittedOn the day the evidence that decides, or awaits, its state was sent; empty where there is none
 * @param decidedOn the first day on which it was decided: its evidence found sufficient, excused or withdrawn; empty before,
 *     and where nothing of the kind happened
 * @param issued whether a plan with it was sent, and it was not withdrawn: what was never sent doesn't count for compliance,
 *     whatever came towards it and even if it is excused
 * @param lateFound whether it was found after the plan that the action score was taken from (reading R8)
 * @param evidence all that was sent towards it, with what was found of it; {@link #attempts} says whether each came in time
 */
public record ActionStanding(
        String actionId,
        String domainId,
        Grade grade,
        Duty.State state,
        Optional<Deadline> deadline,
        Optional<LocalDate> submittedOn,
        Optional<LocalDate> decidedOn,
        Boolean issued,
        Boolean lateFound,
        List<Evidence> evidence) {

    /**
     * Creates a standing.
     *
     * @throws InvalidValueException if a component is missing, or the state says otherwise than {@code issued}
     */
    public ActionStanding {
        actionId = Require.id("actionId", actionId);
        domainId = Require.id("domainId", domainId);
        grade = Require.given("grade", grade);
        state = Require.given("state", state);
        deadline = Require.optional(deadline);
        submittedOn = Require.optional(submittedOn);
        decidedOn = Require.optional(decidedOn);
        issued = Require.given("issued", issued);
        lateFound = Require.given("lateFound", lateFound);
        requireIssued(state, issued);
        evidence = Require.list("evidence", evidence);
    }

    /** Evidence can be judged, and a mitigation accepted, without a plan; every other state tells whether there is one. */
    private static void requireIssued(Duty.State state, boolean issued) {
        boolean expected = switch (state) {
            case MET, EXCUSED, AWAITING_JUDGEMENT -> issued;
            case NOT_ISSUED, WITHDRAWN -> false;
            case NOT_RECEIVED, NOT_DATED, NOT_YET_DUE, DUE_TODAY, OVERDUE, NOT_MET, AWAITING_JUDGEMENT_LATE, MET_LATE ->
                true;
        };
        if (issued != expected) {
            throw new InvalidValueException(
                    "issued", expected + ", as the action is " + state.words(), Boolean.toString(issued));
        }
    }

    /**
     * Returns what the state means for the compliance score (readings R13 to R15). Only evidence that came in time can still
     * make it met in time; an overdue action can't.
     *
     * @return the result so far; empty for a withdrawn action, which counts as never found (reading R9)
     */
    public Optional<ActionCompliance.Result> result() {
        return Optional.ofNullable(resultSoFar());
    }

    private ActionCompliance.@Nullable Result resultSoFar() {
        return switch (state) {
            case MET -> ActionCompliance.Result.MET_IN_TIME;
            case EXCUSED -> ActionCompliance.Result.EXCUSED;
            case NOT_ISSUED, NOT_RECEIVED, NOT_DATED, NOT_YET_DUE, DUE_TODAY, AWAITING_JUDGEMENT ->
                ActionCompliance.Result.PENDING;
            case OVERDUE, AWAITING_JUDGEMENT_LATE, MET_LATE, NOT_MET -> ActionCompliance.Result.NOT_MET_IN_TIME;
            case WITHDRAWN -> null;
        };
    }

    /**
     * Returns every attempt of the provider to meet the action, rejected ones included: whatever the state says, nobody is told
     * that nothing was sent where something was.
     *
     * @return each piece of evidence, by the day it was sent
     */
    public List<Attempt> attempts() {
        ImmutableList.Builder<Attempt> attempts = ImmutableList.builderWithExpectedSize(evidence.size());
        for (Evidence sent : evidence) {
            boolean late = deadline.isPresent() && deadline.get().isLate(sent.submittedOn());
            attempts.add(new Attempt(
                    sent.id(),
                    sent.submittedOn(),
                    late,
                    sent.judgement().map(Judgement::finding),
                    sent.judgement().map(Judgement::judgedOn)));
        }
        return attempts.build();
    }

    boolean isPending() {
        return resultSoFar() == ActionCompliance.Result.PENDING;
    }

    /**
     * Returns the action as the compliance score sees it, or would once a plan with it is sent.
     *
     * @return its compliance; empty for a withdrawn action
     */
    public Optional<ActionCompliance> compliance() {
        ActionCompliance.@Nullable Result result = resultSoFar();
        return result == null ? Optional.empty() : Optional.of(compliance(result));
    }

    /**
     * Returns the action as the compliance score would see it with another result.
     *
     * @param supposed the result
     * @return its compliance
     */
    public ActionCompliance compliance(ActionCompliance.Result supposed) {
        return lateFound
                ? ActionCompliance.lateFound(actionId, grade, supposed)
                : ActionCompliance.asIssued(actionId, grade, supposed);
    }

    /** Returns id, grade and state, such as {@code action A-1 (RED, minor): overdue, last day 2026-03-13}. */
    @Override
    public String toString() {
        return "action " + actionId + " (" + grade + "): " + state.words()
                + deadline.map(due -> ", last day " + due.dueOn()).orElse("");
    }

    /**
     * Evidence that a provider sent towards an action, in time or late, and what was found of it by the day asked about.
     *
     * @param evidenceId the id of the evidence
     * @param submittedOn the day it was sent
     * @param late whether it came after the last day (readings R14 and R35); where no clock runs, it is in time
     * @param finding what was found of it last; empty while it awaits judgement
     * @param judgedOn the day of that finding; empty while it awaits judgement
     */
    public record Attempt(
            String evidenceId,
            LocalDate submittedOn,
            Boolean late,
            Optional<Judgement.Finding> finding,
            Optional<LocalDate> judgedOn) {

        /**
         * Creates an attempt.
         *
         * @throws InvalidValueException if a component is missing, or there is a finding without a day or a day without one
         */
        public Attempt {
            evidenceId = Require.id("evidenceId", evidenceId);
            submittedOn = Require.given("submittedOn", submittedOn);
            late = Require.given("late", late);
            finding = Require.optional(finding);
            judgedOn = Require.optional(judgedOn);
            Require.that(
                    finding.isPresent() == judgedOn.isPresent(),
                    "judgedOn",
                    "given exactly where there is a finding",
                    judgedOn.isPresent() ? judgedOn.get() : "nothing");
        }

        /**
         * Returns what became of it.
         *
         * @return the words, such as {@code sent on 2026-03-12, in time: found not sufficient on 2026-03-16}, or {@code sent on
         *     2026-03-20, late: awaiting judgement}
         */
        public String words() {
            String judged = finding.isPresent()
                    ? (finding.get() == Judgement.Finding.SUFFICIENT
                                    ? "found sufficient on "
                                    : "found not sufficient on ")
                            + judgedOn.get()
                    : Duty.State.AWAITING_JUDGEMENT.words();
            return "sent on " + submittedOn + (late ? ", late: " : ", in time: ") + judged;
        }

        /** Returns id and words, such as {@code evidence E-1 sent on 2026-03-12, in time: awaiting judgement}. */
        @Override
        public String toString() {
            return "evidence " + evidenceId + " " + words();
        }
    }
}
