package org.qualitybanding.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.risk.PointsThreshold.pointsAtLeast;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/** A risk policy is checked once, when it is made (R22). */
class RiskPolicyTest {

    private static final RiskPolicy DEFAULT = RiskPolicy.libraryDefault();

    @Test
    @DisplayName("R22: the default's numbers")
    void libraryDefault() {
        assertThat(DEFAULT.id()).isEqualTo("library-default");
        assertThat(DEFAULT.version()).isEqualTo("1");
        assertThat(DEFAULT.concernWeights()).isEqualTo(new ConcernWeights(0, 1, 3, 6));
        assertThat(DEFAULT.ageBands()).containsExactly(new AgeBand(30, 4), new AgeBand(90, 2), new AgeBand(365, 1));
        assertThat(DEFAULT.initialDomainCount()).isEqualTo(3);
        assertThat(DEFAULT)
                .hasToString("risk policy library-default 1: high: High if points >= 24; medium: Medium if points >= 6;"
                        + " otherwise Low; review urgent: Urgent if points within 30 days >= 24; soon: Soon if points >= 24;"
                        + " routine: Routine if points >= 6; otherwise Not indicated");
        assertThat(DEFAULT.toBuilder().build()).isEqualTo(DEFAULT).hasSameHashCodeAs(DEFAULT);
        assertThat(DEFAULT.ratingLadder().worstFirst().get(0).clauses())
                .containsExactly(PublishedModel.M2, PublishedModel.R22);
        assertThat(DEFAULT.needLadder().worstFirst().get(0).clauses())
                .containsExactly(PublishedModel.M3, PublishedModel.R22);
    }

    @Test
    @DisplayName("weights: whole numbers to 1000, and a higher concern never weighs less")
    void concernWeights() {
        ConcernWeights flat = new ConcernWeights(5, 5, 5, 5);
        assertThat(List.of(IntelligenceItem.Concern.values())).allMatch(concern -> flat.weightOf(concern) == 5);
        assertThat(new ConcernWeights(0, 1, 3, 1000).weightOf(IntelligenceItem.Concern.HIGH))
                .isEqualTo(1000);
        assertThat(new ConcernWeights(0, 1, 3, 6)).hasToString("no concern 0, low 1, medium 3, high 6");
        refused(() -> new ConcernWeights(-1, 1, 3, 6)).hasMessage("none must be 0 to 1000, found -1");
        refused(() -> new ConcernWeights(2, 1, 3, 6)).hasMessage("low must be 2 to 1000, found 1");
        refused(() -> new ConcernWeights(0, 4, 3, 6)).hasMessage("medium must be 4 to 1000, found 3");
        refused(() -> new ConcernWeights(0, 1, 7, 6)).hasMessage("high must be 7 to 1000, found 6");
        refused(() -> new ConcernWeights(0, 0, 0, 0)).hasMessage("high must be 1 to 1000, found 0");
        refused(() -> new ConcernWeights(0, 1, 3, 1001)).hasMessage("high must be 3 to 1000, found 1001");
        refused(() -> new ConcernWeights(0, null, 3, 6)).hasMessage("low must be given, found nothing");
        refused(() -> flat.weightOf(null)).hasMessage("concern must be given, found nothing");
    }

    @Test
    @DisplayName("age bands: each ends later than the one before it and weighs no more")
    void ageBands() {
        assertThat(DEFAULT.withAgeBands(new AgeBand(0, 1)).ageBands()).hasSize(1);
        assertThat(DEFAULT.withAgeBands(new AgeBand(1, 2), new AgeBand(2, 2)).ageBands())
                .hasSize(2);
        assertThat(new AgeBand(30, 4)).hasToString("up to and including 30 days old: 4-fold");
        assertThat(new AgeBand(1, 4)).hasToString("up to and including 1 day old: 4-fold");
        refused(() -> new AgeBand(-1, 4)).hasMessage("lastDay must be 0 or more, found -1");
        refused(() -> new AgeBand(30, 0)).hasMessage("weight must be 1 to 1000, found 0");
        refused(() -> DEFAULT.withAgeBands()).hasMessage("ageBands must be 1 or more bands, found 0");
        refused(() -> DEFAULT.withAgeBands(new AgeBand(30, 4), new AgeBand(30, 2)))
                .hasMessage("ageBands[1].lastDay must be more than 30 of the band before it, found 30");
        refused(() -> DEFAULT.withAgeBands(new AgeBand(30, 4), new AgeBand(31, 5)))
                .hasMessage("ageBands[1].weight must be no more than 4 of the more recent band before it, found 5");
    }

    @Test
    @DisplayName("thresholds: included, over all points or the recent ones")
    void thresholds() {
        assertThat(pointsAtLeast(24)).hasToString("points >= 24");
        assertThat(pointsAtLeast(24).withinDays(30)).hasToString("points within 30 days >= 24");
        assertThat(pointsAtLeast(1).withinDays(1)).hasToString("points within 1 day >= 1");
        assertThat(new PointsThreshold(24, null)).isEqualTo(new PointsThreshold(24, Optional.empty()));
        refused(() -> pointsAtLeast(0)).hasMessage("atLeast must be 1 or more, found 0");
        refused(() -> pointsAtLeast(1).withinDays(-1)).hasMessage("withinDays must be 0 or more, found -1");
    }

    @Test
    @DisplayName("a ladder: worst first, and no rule that one above it always forestalls")
    void ladders() {
        var high = rule("high", pointsAtLeast(24), RiskRating.HIGH);
        var medium = rule("medium", pointsAtLeast(6), RiskRating.MEDIUM);
        assertThat(high).hasToString("high: High if points >= 24");
        assertThat(new Ladder<>(List.of(high, medium), RiskRating.LOW, null))
                .hasToString("high: High if points >= 24; medium: Medium if points >= 6; otherwise Low");
        assertThat(new Ladder<>(List.of(), RiskRating.LOW, List.of())).hasToString("otherwise Low");
        refused(() -> ladder(List.of(high, rule("high", pointsAtLeast(6), RiskRating.MEDIUM))))
                .hasMessage("worstFirst[1].id must be a different id from those before it, found \"high\"");
        refused(() -> ladder(List.of(medium, rule("high", pointsAtLeast(5), RiskRating.HIGH))))
                .hasMessage("worstFirst[1].outcome must be no worse than Medium of \"medium\" before it, found High");
        refused(() -> new Ladder<>(List.of(medium), RiskRating.HIGH, List.of()))
                .hasMessage("otherwise must be no worse than Medium of \"medium\" before it, found High");
        refused(() -> DEFAULT.withRatingLadder(
                        ladder(List.of(high, rule("medium", pointsAtLeast(24), RiskRating.MEDIUM)))))
                .hasMessage(
                        "ratingLadder.worstFirst[1].condition must be reached where points >= 24 of \"high\" before it is not,"
                                + " found points >= 24");
        refused(() -> DEFAULT.withRatingLadder(
                        ladder(List.of(high, rule("medium", pointsAtLeast(30).withinDays(30), RiskRating.MEDIUM)))))
                .hasMessage(
                        "ratingLadder.worstFirst[1].condition must be reached where points >= 24 of \"high\" before it is not,"
                                + " found points within 30 days >= 30");
        refused(() -> DEFAULT.withRatingLadder(ladder(List.of(
                        rule("high", pointsAtLeast(24).withinDays(30), RiskRating.HIGH),
                        rule("medium", pointsAtLeast(24).withinDays(29), RiskRating.MEDIUM)))))
                .hasMessage(
                        "ratingLadder.worstFirst[1].condition must be reached where points within 30 days >= 24 of \"high\""
                                + " before it is not, found points within 29 days >= 24");
        assertThat(DEFAULT.withRatingLadder(ladder(List.of(
                                rule("high", pointsAtLeast(24).withinDays(30), RiskRating.HIGH),
                                rule("older", pointsAtLeast(24).withinDays(31), RiskRating.MEDIUM),
                                rule("all", pointsAtLeast(24), RiskRating.MEDIUM))))
                        .ratingLadder()
                        .worstFirst())
                .hasSize(3);
    }

    private static Ladder<PointsThreshold, RiskRating> ladder(List<Rule<PointsThreshold, RiskRating>> rules) {
        return new Ladder<>(rules, RiskRating.LOW, List.of());
    }

    @Test
    @DisplayName("Not rated is for nothing known, and no rule's answer")
    void notRatedIsNoAnswer() {
        refused(() -> DEFAULT.withRatingLadder(new Ladder<>(List.of(), RiskRating.NOT_RATED, List.of())))
                .hasMessage("ratingLadder.otherwise must be Low, Medium or High, found Not rated");
        refused(() -> DEFAULT.withRatingLadder(new Ladder<>(
                        List.of(rule("none", pointsAtLeast(1), RiskRating.NOT_RATED)),
                        RiskRating.NOT_RATED,
                        List.of())))
                .hasMessage("ratingLadder.worstFirst[0].outcome must be Low, Medium or High, found Not rated");
    }

    @Test
    @DisplayName("Not assessed is for nothing known, and no rule's answer either")
    void notAssessedIsNoAnswer() {
        refused(() -> DEFAULT.withNeedLadder(new Ladder<>(List.of(), ReviewNeed.NOT_ASSESSED, List.of())))
                .hasMessage("needLadder.otherwise must be Not indicated, Routine, Soon or Urgent, found Not assessed");
    }

    @Test
    void otherRefusals() {
        refused(() -> DEFAULT.withInitialDomainCount(0)).hasMessage("initialDomainCount must be 1 or more, found 0");
        refused(() -> DEFAULT.withId("our team"))
                .hasMessage("id must be an id of 1 to 100 characters without white space, found 8 characters");
        refused(() -> RiskPolicy.builder().build())
                .hasMessage("6 faults: (1) id must be given, found nothing; (2) version must be given, found nothing;"
                        + " (3) concernWeights must be given, found nothing; (4) ratingLadder must be given, found nothing;"
                        + " (5) needLadder must be given, found nothing;"
                        + " (6) initialDomainCount must be given, found nothing");
        refused(() -> new WeighedItem("I-1", -1L, 0, 0)).hasMessage("ageInDays must be 0 or more, found -1");
        refused(() -> new WeighedItem("I-1", 0L, 1001, 0)).hasMessage("concernWeight must be 0 to 1000, found 1001");
        refused(() -> new WeighedItem("I-1", 0L, 0, -1)).hasMessage("ageWeight must be 0 to 1000, found -1");
    }

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable call) {
        return assertThatThrownBy(call).isInstanceOf(InvalidValueException.class);
    }
}
