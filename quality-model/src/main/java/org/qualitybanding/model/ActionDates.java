package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qualitybanding.model.internal.Require;

/** The order of the dates of one action. */
final class ActionDates {

    private ActionDates() {}

    static void check(
            LocalDate foundOn,
            Optional<LocalDate> specifiedDueOn,
            List<Regrading> regradings,
            Optional<Withdrawal> withdrawal,
            List<Evidence> evidence,
            List<DeadlineChange> deadlineChanges,
            List<Mitigation> mitigations) {
        specifiedDueOn.ifPresent(date -> Require.onOrAfter("specifiedDueOn", date, "foundOn", foundOn));
        withdrawal.ifPresent(
                withdrawn -> Require.onOrAfter("withdrawal.withdrawnOn", withdrawn.withdrawnOn(), "foundOn", foundOn));
        notBefore(foundOn, "regradings", "regradedOn", regradings, Regrading::regradedOn);
        notBefore(foundOn, "evidence", "submittedOn", evidence, Evidence::submittedOn);
        notBefore(foundOn, "deadlineChanges", "decidedOn", deadlineChanges, DeadlineChange::decidedOn);
        notBefore(foundOn, "mitigations", "decidedOn", mitigations, Mitigation::decidedOn);
        newDatesNotBefore(foundOn, deadlineChanges);
        oneRegradingADay(regradings);
        withdrawal.ifPresent(withdrawn -> {
            beforeWithdrawal(withdrawn, "regradings", "regradedOn", regradings, Regrading::regradedOn);
            beforeWithdrawal(withdrawn, "deadlineChanges", "decidedOn", deadlineChanges, DeadlineChange::decidedOn);
        });
    }

    private static <T> void notBefore(
            LocalDate foundOn, String list, String component, List<T> facts, Function<T, LocalDate> date) {
        for (int index = 0; index < facts.size(); index++) {
            Require.onOrAfter(list + "[" + index + "]." + component, date.apply(facts.get(index)), "foundOn", foundOn);
        }
    }

    private static void newDatesNotBefore(LocalDate foundOn, List<DeadlineChange> changes) {
        for (int index = 0; index < changes.size(); index++) {
            String place = "deadlineChanges[" + index + "].newDueOn";
            changes.get(index).newDueOn().ifPresent(date -> Require.onOrAfter(place, date, "foundOn", foundOn));
        }
    }

    private static <T> void beforeWithdrawal(
            Withdrawal withdrawal, String list, String component, List<T> facts, Function<T, LocalDate> date) {
        for (int index = 0; index < facts.size(); index++) {
            LocalDate happenedOn = date.apply(facts.get(index));
            Require.that(
                    happenedOn.isBefore(withdrawal.withdrawnOn()),
                    list + "[" + index + "]." + component,
                    "before withdrawal.withdrawnOn " + withdrawal.withdrawnOn(),
                    happenedOn);
        }
    }

    private static void oneRegradingADay(List<Regrading> regradings) {
        for (int index = 1; index < regradings.size(); index++) {
            LocalDate day = regradings.get(index).regradedOn();
            Require.that(
                    day.isAfter(regradings.get(index - 1).regradedOn()),
                    "regradings[" + index + "].regradedOn",
                    "a different day from the re-grading before it",
                    day);
        }
    }
}
