package org.qualitybanding.scoring.cases;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.check.LadderCoverage;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/**
 * Whether the cases of a policy are enough: which part of its rules none of them exercises, which slip none of them would notice, and
 * the cases that are lacking.
 *
 * <p>Without any case, the published policy lacks seven: 12, 13, 34 and 35 minor actions, and 1, 2 and 3 significant ones. Without
 * the third of these nobody would notice {@code significant = 2} in place of {@code significant >= 2}.
 *
 * <pre>{@code
 * CaseReport report = CaseReport.of(ScoringPolicy.published(), List.of());
 * report.proposals().size(); // 7
 * CaseReport.of(ScoringPolicy.published(), report.proposals()).complete(); // true
 * }</pre>
 *
 * <p>What is proposed is what the policy answers today: whether that is what it should answer, a person has to say.
 *
 * @param policy the policy
 * @param cases its cases
 * @param coverage which parts of its rules they exercise
 * @param slips what could be written otherwise, and whether a case would notice
 * @param proposals cases with which nothing is missed any more, those with the fewest actions first
 */
public record CaseReport(
        ScoringPolicy policy,
        List<PolicyCase> cases,
        LadderCoverage coverage,
        List<Slip> slips,
        List<PolicyCase> proposals) {

    /**
     * Creates a report; {@link #of} finds what is in it.
     *
     * @throws InvalidValueException if a part is missing
     */
    public CaseReport {
        given("policy", policy);
        cases = list("cases", cases);
        given("coverage", coverage);
        slips = list("slips", slips);
        proposals = list("proposals", proposals);
    }

    /**
     * Asks whether cases are enough.
     *
     * @param policy the policy
     * @param cases its cases
     * @return the report
     * @throws InvalidValueException if something is missing, the policy answers a case otherwise than it expects, or the rules compare
     *     counts with so many different numbers that asking would take too long
     */
    public static CaseReport of(ScoringPolicy policy, List<PolicyCase> cases) {
        List<Fault> faults = PolicyCase.faultsUnder(given("policy", policy), cases);
        if (!faults.isEmpty()) {
            throw new InvalidValueException(faults);
        }
        LadderCoverage coverage = LadderCoverage.of(
                policy.ladder(), cases.stream().map(PolicyCase::counts).toList());
        List<Slips.Unasked> slips = Slips.allOf(policy, coverage);
        List<PolicyCase> proposals = coverage.proposals().stream()
                .map(counts -> PolicyCase.asAnswered(policy, counts, exercisedBy(counts, coverage)))
                .collect(Collectors.toCollection(ArrayList::new));
        for (Slips.Unasked slip : slips) {
            if (!slip.isNoticedBy(cases) && !slip.isNoticedBy(proposals)) {
                proposals.add(PolicyCase.asAnswered(policy, slip.smallest(), "not " + slip.says()));
            }
        }
        proposals.sort(Comparator.comparingLong(each -> each.counts().total()));
        return new CaseReport(
                policy,
                cases,
                coverage,
                slips.stream()
                        .map(slip -> new Slip(slip.says(), slip.smallest(), slip.isNoticedBy(cases)))
                        .toList(),
                proposals);
    }

    private static String exercisedBy(ActionCounts counts, LadderCoverage coverage) {
        return coverage.missed().stream()
                .filter(part -> part.smallest().equals(counts))
                .map(LadderCoverage.Part::says)
                .collect(Collectors.joining("; "));
    }

    /**
     * Returns the slips that no case would notice.
     *
     * @return the slips, in the order of the policy
     */
    public List<Slip> unnoticed() {
        return slips.stream().filter(slip -> !slip.noticed()).toList();
    }

    /**
     * Tells whether the cases are enough.
     *
     * @return true if every part is exercised and every slip would be noticed
     */
    public boolean complete() {
        return coverage.complete() && unnoticed().isEmpty();
    }

    /**
     * Returns the report for a person to read.
     *
     * @return what is exercised and what would be noticed, a line for each thing that is not, and the cases that are lacking
     */
    public String text() {
        StringJoiner text = new StringJoiner("\n");
        text.add(Words.counted(cases.size(), "case") + ", each answered as it expects");
        text.add(coverage.text());
        text.add("slips that a case notices: " + noticed() + " of " + slips.size());
        unnoticed().forEach(slip -> text.add("  " + slip));
        text.add(proposals.isEmpty() ? "cases that are lacking: none" : "cases that are lacking:");
        proposals.forEach(each -> text.add("  " + each));
        return text.toString();
    }

    private int noticed() {
        return slips.size() - unnoticed().size();
    }

    /** Returns how much is exercised and noticed, such as {@code 7 cases exercise 19 of 19 parts and notice 37 of 37 slips}. */
    @Override
    public String toString() {
        return coverage + (cases.size() == 1 ? " and notices " : " and notice ") + noticed() + " of "
                + Words.counted(slips.size(), "slip");
    }
}
