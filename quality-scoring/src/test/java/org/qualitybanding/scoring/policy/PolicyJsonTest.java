package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Rule.rule;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.check.PolicyRefusedException;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.ConditionSyntaxException;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/** A policy maps with either Jackson as it is, and its conditions and shares stand in JSON as their texts. */
class PolicyJsonTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("the published policy from Java, from JSON and from the text of its conditions is one")
    void threeWaysToThePublishedPolicy(Mappers mapper) throws Exception {
        ScoringPolicy published = ScoringPolicy.published();
        String json = mapper.write(published);
        ScoringPolicy read = mapper.read(json, ScoringPolicy.class);
        assertThat(read).isEqualTo(published).hasToString(published.toString());
        assertThat(read.digest()).isEqualTo(published.digest());
        List<Rule<Condition, Outcome>> rules = published.ladder().worstFirst();
        ScoringPolicy parsed = published.withLadder(new Ladder<>(
                List.of(
                        asking("significant >= 2 or minor > 34", rules.get(0)),
                        asking("significant >= 1 or minor > 12", rules.get(1))),
                Outcome.OUTCOME_1,
                published.ladder().otherwiseClauses()));
        assertThat(parsed).isEqualTo(published);
        assertThat(parsed.digest()).isEqualTo(published.digest());
    }

    private static Rule<Condition, Outcome> asking(String condition, Rule<Condition, Outcome> rule) {
        return new Rule<>(
                rule.id(), Condition.valueOf(condition), rule.outcome(), rule.boundaryReadings(), rule.clauses());
    }

    @ParameterizedTest
    @EnumSource
    void conditionsAndSharesAreTexts(Mappers mapper) throws Exception {
        assertThat(mapper.write(
                        rule("poor", Count.SIGNIFICANT.atLeast(2).or(Count.MINOR.moreThan(34)), Outcome.OUTCOME_3)))
                .contains("\"condition\":\"significant >= 2 or minor > 34\"")
                .doesNotContain("parts");
        assertThat(mapper.write(ComplianceRule.shareOfAll(Share.of(8, 10)))).contains("\"share\":\"80%\"");
        assertThat(mapper.read(
                        "{\"basis\": \"SHARE_OF_ALL\", \"share\": \"2/3\", \"lateFound\": \"COUNTED\"}",
                        ComplianceRule.class))
                .isEqualTo(new ComplianceRule(
                        ComplianceRule.Basis.SHARE_OF_ALL,
                        Optional.of(Share.of(2, 3)),
                        ComplianceRule.LateFound.COUNTED));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label("a policy written and read is equal, and has the same digest, whichever mapper wrote and read it")
    void roundTrip(@ForAll("policies") ScoringPolicy policy, @ForAll Mappers writer, @ForAll Mappers reader)
            throws Exception {
        ScoringPolicy read = reader.read(writer.write(policy), ScoringPolicy.class);
        assertThat(read).isEqualTo(policy);
        assertThat(read.digest()).isEqualTo(policy.digest());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Label("digests are equal exactly where policies are")
    void digestsOfTwo(@ForAll("policies") ScoringPolicy one, @ForAll("policies") ScoringPolicy other) {
        assertThat(one.digest().equals(other.digest())).isEqualTo(one.equals(other));
        assertThat(one.digest()).matches("[0-9a-f]{64}");
        assertThat(one.canonicalText()).matches("[\\x20-\\x7e\\n]+");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("what a policy must have is refused where it is left out, numbers too")
    void leftOut(Mappers mapper) throws Exception {
        for (String field : List.of(
                "id",
                "version",
                "domainCount",
                "initialDomainCount",
                "ladder",
                "matrix",
                "overallScope",
                "complianceRule")) {
            assertRefused(mapper, "/" + field, null, field + " must be given, found nothing");
        }
        String reading = "/ladder/worstFirst/0/boundaryReadings/0/";
        assertRefused(mapper, reading + "value", null, "value must be given, found nothing");
        assertRefused(mapper, reading + "choice", null, "choice must be given, found nothing");
        assertRefused(mapper, "/complianceRule/lateFound", null, "lateFound must be given, found nothing");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrongIsRefused(Mappers mapper) throws Exception {
        assertRefused(
                mapper,
                "/ladder/worstFirst/0/condition",
                "minor > many",
                "condition at column 9 must be a whole number from 0 to 2147483647, found \"many\"");
        assertRefused(
                mapper, "/complianceRule/share", "80%", "share must be left out for the basis ALL_MET, found 80%");
        assertRefused(
                mapper,
                "/complianceRule/share",
                "most",
                "share must be a percentage such as 80% or a fraction such as 2/3, found 4 characters of something"
                        + " else");
        assertRefused(
                mapper,
                "/matrix/bands/ZERO/NOT_MET",
                "GOOD",
                "bands must be a table that never falls when a score rises, found Good for action 0 with compliance 0"
                        + " but Adequate for action 0 with compliance 1; Good for action 0 with compliance 0 but"
                        + " Adequate for action +1 with compliance 0");
    }

    private static void assertRefused(Mappers mapper, String pointer, String value, String message) throws Exception {
        ObjectMapper trees = new ObjectMapper();
        var tree = trees.readTree(mapper.write(ScoringPolicy.published()));
        int last = pointer.lastIndexOf('/');
        var parent = (com.fasterxml.jackson.databind.node.ObjectNode) tree.at(pointer.substring(0, last));
        if (value == null) {
            parent.remove(pointer.substring(last + 1));
        } else {
            parent.put(pointer.substring(last + 1), value);
        }
        String json = trees.writeValueAsString(tree);
        assertThatThrownBy(() -> mapper.read(json, ScoringPolicy.class))
                .rootCause()
                .isInstanceOfAny(
                        InvalidValueException.class, ConditionSyntaxException.class, PolicyRefusedException.class)
                .hasMessage(message);
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return PolicyArbitraries.policies();
    }
}
