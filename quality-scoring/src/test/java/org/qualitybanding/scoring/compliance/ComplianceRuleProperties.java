package org.qualitybanding.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;

class ComplianceRuleProperties {

    @Property(tries = 300)
    @Label("R13: one more action met in time, or one turned to met in time, never lowers what is indicated")
    void oneMoreMetNeverLowers(
            @ForAll("rules") ComplianceRule rule,
            @ForAll("settled") @Size(max = 12) List<ActionCompliance> actions,
            @ForAll("grades") Grade grade) {
        ComplianceScore before = indicated(rule, actions);
        List<ActionCompliance> more = new ArrayList<>(actions);
        more.add(ActionCompliance.asIssued("more", grade, ActionCompliance.Result.MET_IN_TIME));
        assertThat(indicated(rule, more)).isGreaterThanOrEqualTo(before);
        for (int i = 0; i < actions.size(); i++) {
            assertThat(indicated(rule, with(actions, i, ActionCompliance.Result.MET_IN_TIME)))
                    .isGreaterThanOrEqualTo(before);
        }
    }

    @Property(tries = 300)
    @Label("R13, R18: accepting a mitigation for an action that was missed never lowers what is indicated")
    void anExcuseNeverLowers(
            @ForAll("rules") ComplianceRule rule, @ForAll("settled") @Size(max = 12) List<ActionCompliance> actions) {
        ComplianceScore before = indicated(rule, actions);
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).result() == ActionCompliance.Result.NOT_MET_IN_TIME) {
                assertThat(indicated(rule, with(actions, i, ActionCompliance.Result.EXCUSED)))
                        .isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Property(tries = 200)
    @Label("R15, R19: a score is indicated while some are pending exactly when all their ways to turn out agree on it")
    void pendingResolvesEitherWay(
            @ForAll("rules") ComplianceRule rule, @ForAll("any") @Size(max = 7) List<ActionCompliance> actions) {
        Set<ComplianceScore> possible = EnumSet.noneOf(ComplianceScore.class);
        resolve(rule, actions, 0, possible);
        assertThat(rule.indicated(actions))
                .isEqualTo(
                        possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty());
    }

    @Property(tries = 300)
    @Label("R13: what is indicated is what the groups come to that a person is shown")
    void isWhatItsGroupsComeTo(
            @ForAll("rules") ComplianceRule rule, @ForAll("any") @Size(max = 12) List<ActionCompliance> actions) {
        List<ComplianceGroup> groups = rule.groups(actions);
        boolean reached = groups.stream().allMatch(ComplianceGroup::reached);
        boolean reachable = groups.stream().allMatch(ComplianceGroup::reachable);
        assertThat(rule.indicated(actions).equals(Optional.of(ComplianceScore.MET)))
                .isEqualTo(reached);
        assertThat(rule.indicated(actions).equals(Optional.of(ComplianceScore.NOT_MET)))
                .isEqualTo(!reachable);
    }

    private static void resolve(
            ComplianceRule rule, List<ActionCompliance> actions, int from, Set<ComplianceScore> possible) {
        for (int i = from; i < actions.size(); i++) {
            if (actions.get(i).result() == ActionCompliance.Result.PENDING) {
                for (ActionCompliance.Result result :
                        EnumSet.complementOf(EnumSet.of(ActionCompliance.Result.PENDING))) {
                    resolve(rule, with(actions, i, result), i + 1, possible);
                }
                return;
            }
        }
        possible.add(indicated(rule, actions));
    }

    @Property
    @Label("R13: a share is compared exactly, as unbounded numbers show")
    void shareIsExact(
            @ForAll @IntRange(min = 1) int denominator, @ForAll @IntRange int numerator, @ForAll @IntRange int all) {
        Share share = Share.of((int) (numerator % (denominator + 1L)), denominator);
        int fewest = share.fewestOf(all);
        assertThat(fewest).isBetween(0, all);
        assertThat(isReached(share, fewest, all)).isTrue();
        assertThat(fewest > 0 && isReached(share, fewest - 1, all)).isFalse();
        assertThat(
                        share.numerator() > 999_999_999 || share.denominator() > 999_999_999
                                ? share
                                : Share.valueOf(share.toString()))
                .isEqualTo(share);
    }

    private static boolean isReached(Share share, int some, int all) {
        return BigInteger.valueOf(some)
                        .multiply(BigInteger.valueOf(share.denominator()))
                        .compareTo(BigInteger.valueOf(all).multiply(BigInteger.valueOf(share.numerator())))
                >= 0;
    }

    private static ComplianceScore indicated(ComplianceRule rule, List<ActionCompliance> settled) {
        return rule.indicated(settled).orElseThrow();
    }

    private static List<ActionCompliance> with(
            List<ActionCompliance> actions, int index, ActionCompliance.Result result) {
        List<ActionCompliance> changed = new ArrayList<>(actions);
        ActionCompliance action = actions.get(index);
        changed.set(index, ActionCompliance.asIssued(action.actionId(), action.grade(), result));
        return changed;
    }

    @Provide
    Arbitrary<ComplianceRule> rules() {
        Arbitrary<Share> shares = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 7))
                .as((part, whole) -> Share.of(Math.min(part, whole), whole));
        return Arbitraries.oneOf(
                Arbitraries.just(ComplianceRule.published()),
                shares.map(ComplianceRule::shareOfAll),
                shares.map(ComplianceRule::seriousMetAndShareOfRest));
    }

    @Provide
    Arbitrary<Grade> grades() {
        return Combinators.combine(Arbitraries.of(Rag.class), Arbitraries.of(HarmBasis.class))
                .as(Grade::new);
    }

    @Provide
    Arbitrary<List<ActionCompliance>> settled() {
        return actions(Arbitraries.of(EnumSet.complementOf(EnumSet.of(ActionCompliance.Result.PENDING))));
    }

    @Provide
    Arbitrary<List<ActionCompliance>> any() {
        return actions(Arbitraries.of(ActionCompliance.Result.class));
    }

    private Arbitrary<List<ActionCompliance>> actions(Arbitrary<ActionCompliance.Result> results) {
        return Combinators.combine(Arbitraries.integers().between(0, Integer.MAX_VALUE), grades(), results)
                .as((id, grade, result) -> ActionCompliance.asIssued("A-" + id, grade, result))
                .list();
    }
}
