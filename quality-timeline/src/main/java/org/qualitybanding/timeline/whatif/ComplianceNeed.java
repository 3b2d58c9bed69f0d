package org.qualitybanding.timeline.whatif;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceGroup;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;

/**
 * What a compliance score of 1 still takes (clause M19, reading R13).
 *
 * <p>Under the published rule each action that is still pending has to be met in time. Under a rule that asks for a share, some
 * of them have to be met, any of them, and others may have to be each. An action that was found and is in no plan yet is among
 * them, without a last day: it counts once a plan with it is sent.
 *
 * @param status whether the score can still be 1
 * @param each the pending actions that must be met in time, every one of them, by last day
 * @param someOf the other pending actions of which some must be met, by last day; empty where none need be
 * @param atLeast how many of those must be met; 0 where there are none
 * @param lost the actions that count and were not met in time
 */
public record ComplianceNeed(
        Status status,
        List<ActionStanding> each,
        List<ActionStanding> someOf,
        Integer atLeast,
        List<ActionStanding> lost) {

    private static final Comparator<ActionStanding> BY_DATE = Comparator.comparing(ComplianceNeed::lastDay);

    /**
     * Creates a need; {@link WhatIf#complianceNeed} works one out.
     *
     * @throws InvalidValueException if a component is missing, the number is none for the actions, or an action must be met
     *     although the score does not depend on one
     */
    public ComplianceNeed {
        status = Require.given("status", status);
        each = Require.inOrder("each", each, BY_DATE);
        someOf = Require.inOrder("someOf", someOf, BY_DATE);
        lost = Require.list("lost", lost);
        Require.given("atLeast", atLeast);
        Require.that(
                someOf.isEmpty() ? atLeast == 0 : atLeast >= 1 && atLeast <= someOf.size(),
                "atLeast",
                someOf.isEmpty() ? "0" : "1 to " + someOf.size(),
                atLeast);
        Require.that(
                (status == Status.OPEN) == (each.size() + someOf.size() > 0),
                "each",
                "given or someOf given exactly where status is OPEN",
                status);
    }

    /**
     * Takes what each group of actions still needs from the rule. Where all that are pending in it are needed, each of them has
     * to be met; where fewer are, so many of them. No rule has more than one group of which fewer than all can be needed.
     */
    static ComplianceNeed of(List<ActionStanding> actions, ComplianceRule rule, boolean isDecided) {
        Map<String, ActionStanding> byId = new HashMap<>();
        List<ActionCompliance> compliance = new ArrayList<>();
        for (ActionStanding action : actions) {
            byId.put(action.actionId(), action);
            action.compliance().ifPresent(compliance::add);
        }
        List<ActionCompliance> counted = rule.counted(compliance);
        List<ActionStanding> lost = counted.stream()
                .filter(action -> action.result() == ActionCompliance.Result.NOT_MET_IN_TIME)
                .map(action -> byId.get(action.actionId()))
                .toList();
        Status status = isDecided ? Status.DECIDED : status(rule, counted);
        List<ActionStanding> each = new ArrayList<>();
        List<ActionStanding> someOf = new ArrayList<>();
        int atLeast = 0;
        for (ComplianceGroup group : status == Status.OPEN ? rule.groups(counted) : List.<ComplianceGroup>of()) {
            boolean needsAll = group.stillNeeded() == group.pending().size();
            if (!group.reached()) {
                group.pending().forEach(id -> (needsAll ? each : someOf).add(byId.get(id)));
                atLeast += needsAll ? 0 : group.stillNeeded();
            }
        }
        return new ComplianceNeed(status, each, someOf, atLeast, lost);
    }

    private static Status status(ComplianceRule rule, List<ActionCompliance> counted) {
        Optional<ComplianceScore> indicated = rule.indicated(counted);
        if (indicated.isPresent()) {
            return indicated.get() == ComplianceScore.MET ? Status.REACHED : Status.LOST;
        }
        return rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD ? Status.REVIEWERS_WORD : Status.OPEN;
    }

    static LocalDate lastDay(ActionStanding action) {
        return action.deadline().map(Deadline::dueOn).orElse(LocalDate.MAX);
    }

    /**
     * Lists what the provider still has to send, by when.
     *
     * @return the actions of {@link #each()} and {@link #someOf()} that no evidence is waiting for, by last day
     */
    public List<ActionStanding> toSend() {
        return toMeet(action -> action.state() != Duty.State.AWAITING_JUDGEMENT);
    }

    /**
     * Lists what the team still has to judge (reading R15).
     *
     * @return the actions of {@link #each()} and {@link #someOf()} whose evidence came in time and is not judged, by last day
     */
    public List<ActionStanding> toJudge() {
        return toMeet(action -> action.state() == Duty.State.AWAITING_JUDGEMENT);
    }

    private List<ActionStanding> toMeet(Predicate<ActionStanding> condition) {
        return Stream.concat(each.stream(), someOf.stream())
                .filter(condition)
                .sorted(BY_DATE)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how many of the pending actions have to be missed for a compliance score of 0 to be indicated.
     *
     * @return 1 where there is an action in {@link #each()}, and one of those is; more where a share leaves room; 0 where the
     *     score does not depend on pending actions
     */
    public int missesToLose() {
        if (status != Status.OPEN) {
            return 0;
        }
        return each.isEmpty() ? someOf.size() - atLeast + 1 : 1;
    }

    /**
     * Tells in words what a score takes.
     *
     * @param score the compliance score
     * @return for 1 what must be met, by when, or why it can't be; for 0 how much missed is enough
     */
    public String words(ComplianceScore score) {
        return ComplianceNeedWords.of(this, Require.given("score", score));
    }

    /** Returns what compliance 1 takes, such as {@code compliance 1: A-1 to be met by 2026-03-13}. */
    @Override
    public String toString() {
        return "compliance 1: " + words(ComplianceScore.MET);
    }

    /** Whether a compliance score of 1 can still be indicated (clause M19, readings R12 to R15 and R19). */
    public enum Status {
        /** It is indicated whatever becomes of the actions that are still pending. */
        REACHED,
        /** It depends on what becomes of pending actions. */
        OPEN,
        /** Whatever becomes of them it is not: only an accepted mitigation or a change of deadline could make it so. */
        LOST,
        /** The policy indicates nothing: a reviewer's word alone decides. */
        REVIEWERS_WORD,
        /** A reviewer has decided the score. */
        DECIDED
    }
}
