package org.qualitybanding.timeline.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.cases.PolicyCase;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;

/**
 * A policy in a few lines: what a team writes otherwise than the published model, and nothing else. As JSON,
 *
 * <pre>{@code
 * {
 *   "from": "published",
 *   "id": "our-team",
 *   "version": "2026-04",
 *   "rules": { "outcome-3": "significant >= 2 or minor > 30" },
 *   "lengths": { "evidence-red": "P5D" }
 * }
 * }</pre>
 *
 * <p>is {@link #policy()} the published policy but for 30 minor actions and 5 days. The clauses and readings that no longer say what a
 * rule says drop out by themselves: here M12 and R3, which speak of 34. What is not among these fields is written in the whole form, a
 * {@link QualityPolicy}. In Java,
 *
 * <pre>{@code
 * PolicyOverlay.named("our-team", "2026-04")
 *         .withRule("outcome-3", "significant >= 2 or minor > 30")
 *         .withLength(Clock.EVIDENCE_RED, Period.ofDays(5))
 *         .policy();
 * }</pre>
 *
 * @param from what it is written over: {@code published}
 * @param id the id of the policy, one of the team's own
 * @param version its version, another for every change
 * @param rules for the ids of rules, when they are to hold; the published ones are {@code outcome-3} and {@code outcome-2}
 * @param lengths for the ids of clocks, such as {@code evidence-red}, how long they run, in weeks and days; they are counted as
 *     published
 * @param mostPieces how many pieces of evidence a remote review asks for at most; empty for the published 15
 * @param cases what the team expects of the policy; each is asked when the policy is made
 */
public record PolicyOverlay(
        String from,
        String id,
        String version,
        Map<String, Condition> rules,
        Map<String, Period> lengths,
        Optional<Integer> mostPieces,
        List<PolicyCase> cases) {

    private static final String PUBLISHED = "published";

    private static final ImmutableMap<String, Clock> CLOCKS =
            Maps.uniqueIndex(Arrays.asList(Clock.values()), Clock::id);

    /**
     * Creates an overlay. Whether its parts make a policy, {@link #policy()} tells.
     *
     * @throws InvalidValueException if a part is missing, it is written over something else, or there is no such rule or clock
     */
    public PolicyOverlay {
        Checks check = new Checks();
        from = check.id("from", from);
        if (from != null && !from.equals(PUBLISHED)) {
            check.fault("from", Require.quoted(PUBLISHED), from.length() + " other characters");
        }
        id = check.id("id", id);
        version = check.id("version", version);
        rules = known(check, "rules", rules, ruleIds());
        lengths = known(check, "lengths", lengths, CLOCKS.keySet());
        mostPieces = Require.optional(mostPieces);
        cases = check.list("cases", cases);
        check.done();
    }

    private static Set<String> ruleIds() {
        return ScoringPolicy.published().ladder().worstFirst().stream()
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns a copy in the order of the names; what has another name is refused by the name, unless it may be a text about people. */
    private static <T> Map<String, T> known(
            Checks check, String field, @Nullable Map<String, T> values, Set<String> names) {
        Map<String, T> known = new LinkedHashMap<>();
        if (values != null) {
            values.forEach((name, value) -> {
                if (check.given(field, name) != null && !names.contains(name)) {
                    check.fault(field, "under " + String.join(", ", names), name.length() + " other characters");
                } else if (name != null && check.given(field + "." + name, value) != null) {
                    known.put(name, value);
                }
            });
        }
        return ImmutableSortedMap.copyOf(known);
    }

    /**
     * Starts an overlay that writes nothing otherwise.
     *
     * @param id the id of the policy
     * @param version its version
     * @return the overlay on the published policy
     * @throws InvalidValueException if one of them is missing or malformed
     */
    public static PolicyOverlay named(String id, String version) {
        return new PolicyOverlay(PUBLISHED, id, version, Map.of(), Map.of(), Optional.empty(), List.of());
    }

    /**
     * Returns this overlay with another condition of a rule.
     *
     * @param ruleId the id of the rule
     * @param condition when it is to hold, such as {@code significant >= 2 or minor > 30}
     * @return the overlay
     * @throws InvalidValueException if there is no such rule, or the text is no condition
     */
    public PolicyOverlay withRule(String ruleId, String condition) {
        Map<String, Condition> changed = new LinkedHashMap<>(rules);
        changed.put(ruleId, Condition.valueOf(condition));
        return new PolicyOverlay(from, id, version, changed, lengths, mostPieces, cases);
    }

    /**
     * Returns this overlay with another length of a clock.
     *
     * @param clock the clock
     * @param length how long it runs, in weeks and days
     * @return the overlay
     * @throws InvalidValueException if one of them is missing
     */
    public PolicyOverlay withLength(Clock clock, Period length) {
        Map<String, Period> changed = new LinkedHashMap<>(lengths);
        changed.put(Require.given("clock", clock).id(), length);
        return new PolicyOverlay(from, id, version, rules, changed, mostPieces, cases);
    }

    /**
     * Returns this overlay with another number of pieces of evidence.
     *
     * @param pieces how many a remote review asks for at most
     * @return the overlay
     */
    public PolicyOverlay withMostPieces(int pieces) {
        return new PolicyOverlay(from, id, version, rules, lengths, Optional.of(pieces), cases);
    }

    /**
     * Returns this overlay with cases in place of those that it has.
     *
     * @param expected what the team expects of the policy
     * @return the overlay
     * @throws InvalidValueException if a case is missing
     */
    public PolicyOverlay withCases(List<PolicyCase> expected) {
        return new PolicyOverlay(from, id, version, rules, lengths, mostPieces, expected);
    }

    /**
     * Returns the policy.
     *
     * @return the published one with what is written otherwise
     * @throws InvalidValueException if the rules, the lengths, the number or the id make no policy, or a case is answered otherwise than
     *     it expects
     */
    public QualityPolicy policy() {
        QualityPolicy published = QualityPolicy.published();
        Ladder<Condition, Outcome> ladder = published.scoring().ladder();
        for (Map.Entry<String, Condition> rule : rules.entrySet()) {
            ladder = Ladder.withCondition(ladder, rule.getKey(), rule.getValue());
        }
        Timescales timescales = published.timescales();
        for (Map.Entry<String, Period> length : lengths.entrySet()) {
            Clock clock = Require.given("clock", CLOCKS.get(length.getKey()));
            timescales = timescales.with(clock, new Timescale(length.getValue(), CountingRule.calendarDays()));
        }
        return published.toBuilder()
                .scoring(published.scoring().toBuilder()
                        .id(id)
                        .version(version)
                        .ladder(ladder)
                        .build())
                .timescales(timescales)
                .mostPieces(mostPieces.orElse(published.mostPieces()))
                .cases(cases)
                .build()
                .named(id, version);
    }

    /** Returns the name and what is written otherwise, such as {@code policy our-team 2026-04 from published: outcome-3, evidence-red}. */
    @Override
    public String toString() {
        List<String> otherwise = new ArrayList<>(rules.keySet());
        otherwise.addAll(lengths.keySet());
        mostPieces.ifPresent(pieces -> otherwise.add("mostPieces"));
        return "policy " + id + " " + version + " from " + from + ": "
                + (otherwise.isEmpty() ? "the same" : String.join(", ", otherwise));
    }
}
