package org.qualitybanding.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.ActionScoring;
import org.qualitybanding.scoring.card.Reviews;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.Ladder;

class PolicyDigestTest {

    private static final ScoringPolicy PUBLISHED = ScoringPolicy.published();

    @Test
    @DisplayName("the published policy's digest; it changes with the policy and never by itself")
    void literalDigest() {
        assertThat(PUBLISHED.digest())
                .isEqualTo("2257b3d703f04dbcee0bea07fe00c1f1cb57166aa975e97e6056373d963528a9")
                .isEqualTo(Hashing.sha256()
                        .hashString(PUBLISHED.canonicalText(), StandardCharsets.UTF_8)
                        .toString());
    }

    @Test
    void canonicalTextLineByLine() {
        ScoringPolicy policy = ScoringPolicy.builder()
                .id("ours")
                .version("1")
                .domainCount(9)
                .initialDomainCount(3)
                .ladder(ladder(
                        rule("poor", "significant >= 2 or minor > 34", Outcome.OUTCOME_3)
                                .withBoundaryReadings(new BoundaryReading(
                                        Count.MINOR,
                                        34,
                                        new Clause("Doc", "R3", "\"34\" \\ caf\u00e9\n"),
                                        BoundaryReading.Choice.SETTING)),
                        otherwise(Outcome.OUTCOME_1)))
                .matrix(BandingMatrix.published())
                .overallScope(ScoringPolicy.Scope.INITIAL_DOMAINS)
                .complianceRule(ComplianceRule.shareOfAll(Share.percent(80)))
                .build();
        assertThat(policy.canonicalText()).isEqualTo("""
                scoring policy, form 1
                id = "ours"
                version = "1"
                domainCount = 9
                initialDomainCount = 3
                ladder.worstFirst[0].id = "poor"
                ladder.worstFirst[0].condition = "significant >= 2 or minor > 34"
                ladder.worstFirst[0].outcome = OUTCOME_3
                ladder.worstFirst[0].boundaryReadings[0].count = MINOR
                ladder.worstFirst[0].boundaryReadings[0].value = 34
                ladder.worstFirst[0].boundaryReadings[0].clause.document = "Doc"
                ladder.worstFirst[0].boundaryReadings[0].clause.id = "R3"
                ladder.worstFirst[0].boundaryReadings[0].clause.says = "\\u002234\\u0022 \\u005c caf\\u00e9\\u000a"
                ladder.worstFirst[0].boundaryReadings[0].choice = SETTING
                ladder.otherwise = OUTCOME_1
                matrix.bands.MINUS_ONE.NOT_MET = POOR
                matrix.bands.MINUS_ONE.MET = ADEQUATE
                matrix.bands.ZERO.NOT_MET = ADEQUATE
                matrix.bands.ZERO.MET = ADEQUATE
                matrix.bands.PLUS_ONE.NOT_MET = ADEQUATE
                matrix.bands.PLUS_ONE.MET = GOOD
                overallScope = INITIAL_DOMAINS
                complianceRule.basis = SHARE_OF_ALL
                complianceRule.share = 80%
                complianceRule.lateFound = NOT_COUNTED
                """);
    }

    @Test
    @DisplayName("every fact that a mapper writes of a policy is in the digest: changed, or left out where it may be")
    void everyLeafCounts() throws Exception {
        ScoringPolicy ours = PUBLISHED.withId("ours");
        ObjectMapper mapper = new ObjectMapper();
        JsonNode whole = mapper.readTree(Mappers.JACKSON_2.write(ours));
        List<String> unseen = new ArrayList<>();
        Set<String> digests = new HashSet<>(Set.of(ours.digest()));
        int readable = 0;
        for (JsonNode changed : changes(whole)) {
            ScoringPolicy policy;
            try {
                policy = Mappers.JACKSON_2.read(changed.toString(), ScoringPolicy.class);
            } catch (Exception refused) {
                continue;
            }
            readable++;
            if (!policy.equals(ours) && !digests.add(policy.digest())) {
                unseen.add(changed.toString());
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(readable).isGreaterThan(50);
    }

    @Test
    void everySettingCounts() {
        List<ScoringPolicy> policies = List.of(
                PUBLISHED,
                PUBLISHED.withId("other"),
                PUBLISHED.withVersion("2"),
                PUBLISHED.withDomainCount(10),
                PUBLISHED.withInitialDomainCount(4),
                PUBLISHED.with(PublishedModel.R2, Boundary.ADVERSE),
                PUBLISHED.with(PublishedModel.R3, Boundary.ADVERSE),
                PUBLISHED.withLadder(
                        new Ladder<>(PUBLISHED.ladder().worstFirst(), Outcome.OUTCOME_1, List.of(PublishedModel.M10))),
                PUBLISHED.withMatrix(PUBLISHED.matrix().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR)),
                PUBLISHED.withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS),
                PUBLISHED.withComplianceRule(
                        ComplianceRule.published().withLateFound(ComplianceRule.LateFound.COUNTED)),
                PUBLISHED.withComplianceRule(ComplianceRule.reviewersWord()),
                PUBLISHED.withComplianceRule(ComplianceRule.shareOfAll(Share.percent(80))),
                PUBLISHED.withComplianceRule(ComplianceRule.shareOfAll(Share.percent(81))),
                PUBLISHED.withComplianceRule(ComplianceRule.seriousMetAndShareOfRest(Share.percent(80))));
        assertThat(policies).extracting(ScoringPolicy::digest).doesNotHaveDuplicates();
    }

    @Test
    void stampedOnEveryScorecard() {
        var review = Reviews.planned(Reviews.initialActions(0, 3));
        ScoringPolicy policy = PUBLISHED.withVersion("2");
        Scorecard card = Scorecard.of(
                review, ActionScoring.assess(review, policy), Reviews.ended(ActionCompliance.Result.MET_IN_TIME));
        assertThat(card.policyDigest()).isEqualTo(policy.digest()).isNotEqualTo(PUBLISHED.digest());
        assertThat(card.withMoreAdvisories(List.of()).policyDigest()).isEqualTo(policy.digest());
    }

    /** Returns the tree with each of its leaves changed in turn, and with each element of a list left out. */
    private static List<JsonNode> changes(JsonNode whole) {
        List<JsonNode> changes = new ArrayList<>();
        collect(whole, whole, changes);
        return changes;
    }

    private static void collect(JsonNode whole, JsonNode node, List<JsonNode> changes) {
        if (node instanceof ObjectNode object) {
            List<String> names =
                    object.properties().stream().map(Map.Entry::getKey).toList();
            for (String name : names) {
                JsonNode value = object.get(name);
                if (value instanceof ContainerNode<?>) {
                    collect(whole, value, changes);
                } else {
                    for (JsonNode other : others(value)) {
                        object.set(name, other);
                        changes.add(whole.deepCopy());
                    }
                    object.set(name, value);
                }
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                collect(whole, list.get(i), changes);
                JsonNode value = list.remove(i);
                changes.add(whole.deepCopy());
                list.insert(i, value);
            }
        }
    }

    private static List<JsonNode> others(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isInt()) {
            return List.of(nodes.numberNode(value.intValue() + 1));
        }
        List<JsonNode> others = new ArrayList<>(List.of(nodes.textNode(value.asText() + "-x")));
        List<Enum<?>> constants = new ArrayList<>();
        constants.addAll(List.of(Outcome.values()));
        constants.addAll(List.of(Band.values()));
        constants.addAll(List.of(Count.values()));
        constants.addAll(List.of(BoundaryReading.Choice.values()));
        constants.addAll(List.of(ScoringPolicy.Scope.values()));
        constants.addAll(List.of(ComplianceRule.Basis.values()));
        constants.addAll(List.of(ComplianceRule.LateFound.values()));
        constants.forEach(constant -> others.add(nodes.textNode(constant.name())));
        others.add(nodes.textNode("significant >= 2 or minor > 35"));
        return others;
    }
}
