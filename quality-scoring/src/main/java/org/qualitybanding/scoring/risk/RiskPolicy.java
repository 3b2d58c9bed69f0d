package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.atLeast;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.quoted;
import static org.qualitybanding.model.internal.Require.that;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Answer;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/**
 * This library's own arithmetic from intelligence to risk rating, need of a review and first domains, as data (M2, M3, M5,
 * R22).
 *
 * <p>An item has as many points as its concern weighs, multiplied by the weight of its age. The points of all items reach
 * thresholds, and for each domain the points of the items about it are added up. By {@link #libraryDefault()}:
 *
 * <table>
 *   <caption>The points of an item by default</caption>
 *   <tr><th>received</th><th>no concern, 0</th><th>low, 1</th><th>medium, 3</th><th>high, 6</th></tr>
 *   <tr><td>0 to 30 days ago: 4-fold</td><td>0</td><td>4</td><td>12</td><td>24</td></tr>
 *   <tr><td>31 to 90 days ago: 2-fold</td><td>0</td><td>2</td><td>6</td><td>12</td></tr>
 *   <tr><td>91 to 365 days ago: 1-fold</td><td>0</td><td>1</td><td>3</td><td>6</td></tr>
 *   <tr><td>longer ago</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
 * </table>
 *
 * <p>24 points are a High rating, 6 a Medium one. 6 points make a review needed, 24 make it needed Soon, and 24 from the last
 * 30 days alone make it Urgent. So one high concern of the last 30 days is High and Urgent, and two medium ones are too.
 *
 * <p>A team with numbers of its own:
 *
 * <pre>{@code
 * RiskPolicy ours = RiskPolicy.libraryDefault().toBuilder()
 *         .id("our-team").version("2026-04")
 *         .concernWeights(new ConcernWeights(0, 1, 2, 8))
 *         .ageBands(List.of(new AgeBand(28, 3), new AgeBand(182, 1)))
 *         .ratingLadder(ladder(
 *                 rule("high", pointsAtLeast(24), RiskRating.HIGH),
 *                 rule("medium", pointsAtLeast(8), RiskRating.MEDIUM),
 *                 otherwise(RiskRating.LOW)))
 *         .build();
 * }</pre>
 *
 * <p>Weights never fall as concern rises, and never rise with age. So an item more, a higher concern or a later receipt never
 * leads to a milder rating or a smaller need.
 *
 * @param id the id of the policy
 * @param version its version, written the way an id is
 * @param concernWeights what each level of concern weighs
 * @param ageBands what each age weighs, the most recent first, at least one; each ends later than the one before it and
 *     weighs no more
 * @param ratingLadder which points lead to which rating, from {@link RiskRating#LOW} to {@link RiskRating#HIGH}
 * @param needLadder which points lead to which need of a review
 * @param initialDomainCount how many domains are suggested, 1 or more: as many as a review first focuses on by the scoring
 *     policy (M4)
 */
@RecordStyle
@Value.Builder
public record RiskPolicy(
        String id,
        String version,
        ConcernWeights concernWeights,
        List<AgeBand> ageBands,
        Ladder<PointsThreshold, RiskRating> ratingLadder,
        Ladder<PointsThreshold, ReviewNeed> needLadder,
        Integer initialDomainCount)
        implements WithRiskPolicy, RiskRules {

    /**
     * Creates a policy.
     *
     * @throws InvalidValueException if a part is missing, the age bands do not follow one another, an older band weighs more,
     *     a ladder answers {@link RiskRating#NOT_RATED} or {@link ReviewNeed#NOT_ASSESSED}, or one of its rules can never decide
     *     because whatever reaches it has reached one above it
     */
    public RiskPolicy {
        Checks check = new Checks();
        id = check.id("id", id);
        version = check.id("version", version);
        concernWeights = check.given("concernWeights", concernWeights);
        ageBands = check.list("ageBands", ageBands);
        ratingLadder = check.given("ratingLadder", ratingLadder);
        needLadder = check.given("needLadder", needLadder);
        initialDomainCount = check.given("initialDomainCount", initialDomainCount);
        check.done();
        requireRecentFirst(ageBands);
        requireKnown("ratingLadder", ratingLadder, RiskRating.NOT_RATED, "Low, Medium or High");
        requireReachable("ratingLadder", ratingLadder);
        requireKnown("needLadder", needLadder, ReviewNeed.NOT_ASSESSED, "Not indicated, Routine, Soon or Urgent");
        requireReachable("needLadder", needLadder);
        atLeast("initialDomainCount", 1, initialDomainCount);
    }

    private static void requireRecentFirst(List<AgeBand> bands) {
        that(!bands.isEmpty(), "ageBands", "1 or more bands", 0);
        for (int i = 1; i < bands.size(); i++) {
            AgeBand before = bands.get(i - 1);
            AgeBand band = bands.get(i);
            that(
                    band.lastDay() > before.lastDay(),
                    "ageBands[" + i + "].lastDay",
                    "more than " + before.lastDay() + " of the band before it",
                    band.lastDay());
            that(
                    band.weight() <= before.weight(),
                    "ageBands[" + i + "].weight",
                    "no more than " + before.weight() + " of the more recent band before it",
                    band.weight());
        }
    }

    /** Not rated and not assessed are for nothing known, and no rule's answer. */
    private static <A extends Answer<A>> void requireKnown(
            String field, Ladder<PointsThreshold, A> ladder, A unknown, String expected) {
        for (int i = 0; i <= given(field, ladder).worstFirst().size(); i++) {
            if (ladder.rung(i).outcome().equals(unknown)) {
                String place = i < ladder.worstFirst().size() ? ".worstFirst[" + i + "].outcome" : ".otherwise";
                throw new InvalidValueException(field + place, expected, unknown.words());
            }
        }
    }

    /** Thresholds are only ever reached from below, so that more points never give a milder answer. */
    private static <A extends Answer<A>> void requireReachable(String field, Ladder<PointsThreshold, A> ladder) {
        for (int i = 0; i < ladder.worstFirst().size(); i++) {
            PointsThreshold threshold = ladder.worstFirst().get(i).condition();
            for (Rule<PointsThreshold, A> before : ladder.worstFirst().subList(0, i)) {
                if (threshold.implies(before.condition())) {
                    throw new InvalidValueException(
                            field + ".worstFirst[" + i + "].condition",
                            "reached where " + before.condition() + " of " + quoted(before.id()) + " before it is not",
                            threshold.toString());
                }
            }
        }
    }

    /**
     * Returns this library's own default (R22).
     *
     * @return the policy {@code library-default}, version {@code 1}, with the numbers of the class comment
     */
    public static RiskPolicy libraryDefault() {
        return LibraryDefault.POLICY;
    }

    /**
     * Starts a policy from nothing.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a policy from this one.
     *
     * @return a builder that holds all parts of this policy
     */
    public Builder toBuilder() {
        return new Builder().from(this);
    }

    @Override
    public RiskAssessment assess(List<IntelligenceItem> intelligence, DomainCatalogue catalogue, LocalDate on) {
        given("on", on);
        given("catalogue", catalogue);
        that(
                catalogue.domains().size() >= initialDomainCount,
                "catalogue.domains",
                Words.counted(initialDomainCount, "domain") + " or more, as many as are suggested",
                catalogue.domains().size());
        return new RiskReasoning(this, on, WeighedIntelligence.on(on, intelligence, catalogue, this)).assess(catalogue);
    }

    /** Returns the weight of the band that an age falls in, or 0 where it is older than them all. */
    int ageWeight(long ageInDays) {
        return ageBands.stream()
                .filter(band -> ageInDays <= band.lastDay())
                .findFirst()
                .map(AgeBand::weight)
                .orElse(0);
    }

    /** Returns id and version with the rules, such as {@code risk policy library-default 1: high: High if points >= 24; …}. */
    @Override
    public String toString() {
        return "risk policy " + id + " " + version + ": " + ratingLadder + "; review " + needLadder;
    }

    /** Builds a {@link RiskPolicy}. */
    public static class Builder extends RiskPolicyBuilder {
        Builder() {}
    }
}
