package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Something the provider has to put right, found in one domain, with everything that became of it: its grade and
 * re-gradings, the evidence sent towards it, changes of its deadline, mitigations, its withdrawal.
 *
 * <p>A red action about harm that is likely, found on 2 March:
 *
 * <pre>{@code
 * Action action = Action.significant(
 *         "A-1", Domain.MEDICATION, Rag.RED, HarmBasis.LIKELY, LocalDate.of(2026, 3, 2));
 * action.significant();   // true
 * }</pre>
 *
 * <p>Lists are kept in order of date, and of id on one day, whatever order they are given in; an index in a message counts
 * in that order. Only changes of deadline decided on one day stay in the given order, because one may build on the other.
 *
 * @param id the caller's id of the action; once in a review (reading R10)
 * @param domainId the id of the domain it was found in
 * @param rag the colour it was found with (clause M14)
 * @param harm the harm basis it was found with (clause M13)
 * @param foundOn the day it was found
 * @param specifiedDueOn the reviewer's own last day for evidence, where one was set with the action; it wins over the one
 *     that follows from the colour (reading R16)
 * @param regradings the changes of its grade, at most one a day (reading R9)
 * @param withdrawal its withdrawal, if it was withdrawn (reading R9)
 * @param evidence what the provider sent, judged or not (clauses M14 and M15)
 * @param deadlineChanges the changes of its last day for evidence (reading R17)
 * @param mitigations the decisions on mitigating circumstances for this action (reading R18)
 * @param description what has to be put right; free text, kept out of every message and explanation
 */
@RecordStyle
@Value.Builder
public record Action(
        String id,
        String domainId,
        Rag rag,
        HarmBasis harm,
        LocalDate foundOn,
        Optional<LocalDate> specifiedDueOn,
        List<Regrading> regradings,
        Optional<Withdrawal> withdrawal,
        List<Evidence> evidence,
        List<DeadlineChange> deadlineChanges,
        List<Mitigation> mitigations,
        Optional<String> description)
        implements WithAction {

    static final Dated<Regrading> REGRADINGS = Dated.by("regradings", "regradedOn", Regrading::regradedOn);
    static final Dated<Evidence> EVIDENCE = Dated.by("evidence", "submittedOn", Evidence::submittedOn, Evidence::id)
            .knownBy(Evidence::asKnownOn);
    static final Dated<DeadlineChange> DEADLINE_CHANGES =
            Dated.by("deadlineChanges", "decidedOn", DeadlineChange::decidedOn);
    static final Dated<Mitigation> MITIGATIONS =
            Dated.by("mitigations", "decidedOn", Mitigation::decidedOn, Mitigation::id);

    /**
     * Creates an action.
     *
     * @throws InvalidValueException if a component is missing or malformed, an id comes twice, or a date is out of order:
     *     everything happens on or after the day the action was found, and it is neither re-graded nor given another
     *     deadline once it is withdrawn
     */
    public Action {
        Checks check = new Checks();
        id = check.recordId(id);
        domainId = check.id("domainId", domainId);
        rag = check.given("rag", rag);
        harm = check.given("harm", harm);
        foundOn = check.given("foundOn", foundOn);
        specifiedDueOn = Require.optional(specifiedDueOn);
        regradings = REGRADINGS.inOrder(check, regradings);
        withdrawal = Require.optional(withdrawal);
        evidence = EVIDENCE.inOrder(check, evidence);
        deadlineChanges = DEADLINE_CHANGES.inOrder(check, deadlineChanges);
        mitigations = MITIGATIONS.inOrder(check, mitigations);
        description = check.optionalText("description", description);
        check.done();
        check.onOrAfter("specifiedDueOn", specifiedDueOn, "foundOn", foundOn);
        REGRADINGS.eachOnOrAfter(check, regradings, "foundOn", foundOn);
        EVIDENCE.eachOnOrAfter(check, evidence, "foundOn", foundOn);
        DEADLINE_CHANGES.eachOnOrAfter(check, deadlineChanges, "foundOn", foundOn);
        MITIGATIONS.eachOnOrAfter(check, mitigations, "foundOn", foundOn);
        checkChanges(check, foundOn, withdrawal, regradings, deadlineChanges);
        check.done();
    }

    private static void checkChanges(
            Checks check,
            LocalDate foundOn,
            Optional<Withdrawal> withdrawal,
            List<Regrading> regradings,
            List<DeadlineChange> deadlineChanges) {
        Set<LocalDate> days = new HashSet<>();
        REGRADINGS.each(check, regradings, (at, regrading) -> {
            if (!days.add(regrading.regradedOn())) {
                at.fault("regradedOn", "a different day from the re-grading before it", regrading.regradedOn());
            }
        });
        DEADLINE_CHANGES.each(
                check,
                deadlineChanges,
                (at, change) -> at.onOrAfter("newDueOn", change.newDueOn(), "foundOn", foundOn));
        if (withdrawal.isPresent()) {
            LocalDate withdrawnOn = withdrawal.get().withdrawnOn();
            check.onOrAfter("withdrawal.withdrawnOn", withdrawnOn, "foundOn", foundOn);
            REGRADINGS.eachBefore(check, regradings, "withdrawal.withdrawnOn", withdrawnOn);
            DEADLINE_CHANGES.eachBefore(check, deadlineChanges, "withdrawal.withdrawnOn", withdrawnOn);
        }
    }

    /**
     * Returns a minor action, as it was found.
     *
     * @param id the caller's id of the action
     * @param domain the domain it was found in; its id is kept
     * @param rag its colour (clause M14)
     * @param foundOn the day it was found
     * @return the action
     * @throws InvalidValueException if one of them is missing or malformed
     */
    public static Action minor(String id, Domain domain, Rag rag, LocalDate foundOn) {
        return builder()
                .id(id)
                .domain(domain)
                .rag(rag)
                .harm(HarmBasis.NONE)
                .foundOn(foundOn)
                .build();
    }

    /**
     * Returns a significant action, as it was found (clause M13).
     *
     * @param id the caller's id of the action
     * @param domain the domain it was found in; its id is kept
     * @param rag its colour (clause M14)
     * @param harm whether harm was caused or is likely
     * @param foundOn the day it was found
     * @return the action
     * @throws InvalidValueException if one of them is missing or malformed, or there is no harm
     */
    public static Action significant(String id, Domain domain, Rag rag, HarmBasis harm, LocalDate foundOn) {
        Require.that(harm != HarmBasis.NONE, "harm", "CAUSED or LIKELY", HarmBasis.NONE);
        return builder()
                .id(id)
                .domain(domain)
                .rag(rag)
                .harm(harm)
                .foundOn(foundOn)
                .build();
    }

    /**
     * Starts an action.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the action counts as, after every re-grading recorded.
     *
     * @return the latest grade
     */
    public Grade grade() {
        return regradings.isEmpty()
                ? Grade.of(rag, harm)
                : regradings.get(regradings.size() - 1).grade();
    }

    /**
     * Returns what the action counted as on a day (reading R9).
     *
     * @param date the day
     * @return the grade of the last re-grading on or before the day, or the one it was found with
     */
    public Grade gradeOn(LocalDate date) {
        Require.given("date", date);
        Grade grade = Grade.of(rag, harm);
        for (Regrading regrading : regradings) {
            if (!regrading.regradedOn().isAfter(date)) {
                grade = regrading.grade();
            }
        }
        return grade;
    }

    /**
     * Tells whether the action is significant at its latest grade (clause M13).
     *
     * @return true where harm was caused or is likely; false makes it a minor action
     */
    public boolean significant() {
        return grade().significant();
    }

    /**
     * Tells whether the action was withdrawn and so counts as never found (reading R9).
     *
     * @return true where a withdrawal is recorded
     */
    public boolean withdrawn() {
        return withdrawal.isPresent();
    }

    /** The action, which was found by then, without what happened after the date. */
    Action asKnownOn(LocalDate date) {
        List<Regrading> regradingsThen = REGRADINGS.knownOn(date, regradings);
        Optional<Withdrawal> withdrawalThen =
                withdrawal.filter(withdrawn -> !withdrawn.withdrawnOn().isAfter(date));
        List<Evidence> evidenceThen = EVIDENCE.knownOn(date, evidence);
        List<DeadlineChange> deadlineChangesThen = DEADLINE_CHANGES.knownOn(date, deadlineChanges);
        List<Mitigation> mitigationsThen = MITIGATIONS.knownOn(date, mitigations);
        boolean same = regradingsThen.equals(regradings)
                && withdrawalThen.equals(withdrawal)
                && evidenceThen.equals(evidence)
                && deadlineChangesThen.equals(deadlineChanges)
                && mitigationsThen.equals(mitigations);
        return same
                ? this
                : new Action(
                        id,
                        domainId,
                        rag,
                        harm,
                        foundOn,
                        specifiedDueOn,
                        regradingsThen,
                        withdrawalThen,
                        evidenceThen,
                        deadlineChangesThen,
                        mitigationsThen,
                        description);
    }

    /** Returns ids, grade and day, such as {@code action A-1 in medication: RED, minor, found on 2026-03-02}. */
    @Override
    public String toString() {
        return "action " + id + " in " + domainId + ": " + grade() + ", found on " + foundOn
                + withdrawal.map(withdrawn -> ", " + withdrawn).orElse("");
    }

    /**
     * The withdrawal of an action. From its day the action counts as never found; what was answered for earlier days stands
     * (reading R9).
     *
     * @param withdrawnOn the day
     * @param withdrawnBy the id of the person who withdrew it
     * @param reason why; free text, kept out of every message and explanation
     */
    public record Withdrawal(LocalDate withdrawnOn, String withdrawnBy, String reason) {

        /**
         * Creates a withdrawal.
         *
         * @throws InvalidValueException if a component is missing or malformed
         */
        public Withdrawal {
            Checks check = new Checks();
            withdrawnOn = check.given("withdrawnOn", withdrawnOn);
            withdrawnBy = check.id("withdrawnBy", withdrawnBy);
            reason = check.text("reason", reason);
            check.done();
        }

        /** Returns the day, such as {@code withdrawn on 2026-03-09}. */
        @Override
        public String toString() {
            return "withdrawn on " + withdrawnOn;
        }
    }

    /** Builds an {@link Action}. */
    public static class Builder extends ActionBuilder {
        Builder() {}

        /**
         * Sets the domain the action was found in.
         *
         * @param domain the domain; its id is kept
         * @return this builder
         */
        public Builder domain(Domain domain) {
            return domainId(Require.given("domain", domain).id());
        }
    }
}
