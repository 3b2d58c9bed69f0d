package org.qualitybanding.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.RecordConventions;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.scoring.card.Reviews;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.cases.CaseReport;
import org.qualitybanding.scoring.check.Headroom;
import org.qualitybanding.scoring.check.LadderCheck;
import org.qualitybanding.scoring.check.LiteralWording;
import org.qualitybanding.scoring.check.RuleSetCheck;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceChange;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.UncountedDecision;
import org.qualitybanding.scoring.policy.BandingMatrix;
import org.qualitybanding.scoring.policy.PolicyBook;
import org.qualitybanding.scoring.policy.PolicyComparison;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.risk.DomainChoice;
import org.qualitybanding.scoring.risk.RiskPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/** What every record of this module promises. */
class EveryRecordTest extends RecordConventions {

    EveryRecordTest() {
        super(samples(), Band.class, Set.of());
    }

    static Stream<Record> samples() {
        Scorecard card = Scorecard.of(
                Reviews.planned(Reviews.initialActions(0, 12)),
                Reviews.score(Reviews.planned(Reviews.initialActions(0, 12))),
                Reviews.decided(ComplianceScore.MET, ActionCompliance.Result.MET_IN_TIME));
        Rule<Condition, Outcome> rule = Ladder.published().worstFirst().get(0);
        PolicyComparison comparison = PolicyComparison.of(
                ScoringPolicy.published(),
                ScoringPolicy.published()
                        .withDomainCount(10)
                        .withMatrix(
                                BandingMatrix.published().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR))
                        .withLadder(ladder(rule, otherwise(Outcome.OUTCOME_1))));
        Headroom headroom = new Headroom(ActionCounts.significant(0).minor(3), Ladder.published());
        return Stream.of(
                card,
                card.identity(),
                ScoringPolicy.published(),
                comparison,
                CaseReport.of(ScoringPolicy.published(), List.of()),
                RuleSetCheck.of(LiteralWording.overallAllOf()),
                LadderCheck.of(Ladder.published()),
                headroom,
                headroom.steps().get(0),
                headroom.fewest().orElseThrow(),
                new OverallScore(2),
                new RagCounts(1, 2, 3),
                ComplianceRule.published().groups(List.of()).get(0),
                new ComplianceChange("A-1", ComplianceChange.Kind.WITHDRAWN, Reviews.VISITED_ON),
                new UncountedDecision(
                        SampleFacts.confirmed(ComplianceScore.MET, Reviews.VISITED_ON),
                        UncountedDecision.Reason.TOO_EARLY),
                PolicyBook.from(Reviews.VISITED_ON, ScoringPolicy.published()),
                new AnswerIdentity.CalendarDays(Reviews.VISITED_ON, Reviews.VISITED_ON, "1f0a93b2c4d5"),
                RiskPolicy.libraryDefault(),
                RiskPolicy.libraryDefault()
                        .assess(
                                List.of(SampleFacts.intelligence(
                                        "I-1", Reviews.VISITED_ON, IntelligenceItem.Concern.HIGH, Domain.AUDITS)),
                                SampleReviews.catalogueOfNine(),
                                Reviews.VISITED_ON),
                DomainChoice.of(SampleReviews.opened(Reviews.VISITED_ON).build(), RiskPolicy.libraryDefault()));
    }

    @Test
    void takesAListLeftOutForNone() {
        Rule<Condition, Outcome> rule = Rule.rule("few", "minor <= 12", Outcome.OUTCOME_1);
        assertThat(new Rule<>(rule.id(), rule.condition(), rule.outcome(), null, null))
                .isEqualTo(rule);
        Advisory bare = new Advisory(Advisory.Kind.WITHDRAWN, "Nothing", null, null, null, null);
        assertThat(bare.actionIds()).isEmpty();
        assertThat(bare).hasToString("Nothing");
    }

    @Test
    void shortensLongListsOfIds() {
        Advisory advisory = Advisory.builder()
                .kind(Advisory.Kind.DOMAIN_NOT_COVERED)
                .says("Many things")
                .addActionIds("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7")
                .addDomainIds("medication")
                .addClauses(PublishedModel.R30)
                .build();
        assertThat(advisory).hasToString("Many things (A-1, A-2, A-3, A-4, A-5 and 2 more) (medication) [R30]");
        assertThatThrownBy(() -> Advisory.builder().says("x").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("kind must be given, found nothing");
    }
}
