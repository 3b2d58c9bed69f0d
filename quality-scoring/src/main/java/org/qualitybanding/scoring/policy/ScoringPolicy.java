package org.qualitybanding.scoring.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.check.Headroom;
import org.qualitybanding.scoring.check.LadderCheck;
import org.qualitybanding.scoring.check.PolicyFinding;
import org.qualitybanding.scoring.check.PolicyRefusedException;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.rule.Boundary;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.scoring.rule.DecisionTable;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.OutcomeDecision;

/**
 * The rules of scoring as one value: which counts lead to which outcome, which scores to which band, and what
 * compliance asks for.
 *
 * <p>A team that only wants a band needs no more than this:
 *
 * <pre>{@code
 * ScoringPolicy policy = ScoringPolicy.published();
 * Outcome outcome = policy.outcomeOf(ActionCounts.significant(2).minor(5)); // OUTCOME_3
 * Band banding = policy.band(outcome.score(), ComplianceScore.MET);             // ADEQUATE
 * }</pre>
 *
 * <p>A policy of one's own starts from the published one, under a name of its own:
 *
 * <pre>{@code
 * ScoringPolicy ours = ScoringPolicy.published().toBuilder()
 *         .id("our-team").version("2026-04")
 *         .ladder(ladder(
 *                 rule("poor", "significant >= 2 or minor > 34 or red >= 6", OUTCOME_3),
 *                 rule("adequate", "significant >= 1 or minor >= 12", OUTCOME_2),
 *                 otherwise(OUTCOME_1)))
 *         .build();
 * }</pre>
 *
 * <p>A policy is checked whole when it is built, see {@link LadderCheck} and {@link BandingMatrix}: there is none with
 * a rule that never decides, with a worse case that scores better, or with a pair of scores without a band.
 *
 * <p>Only the published policy is called {@code published-model}. One that was changed, by a builder or a method that starts with
 * {@code with}, is called {@code changed-published-model} until its team gives it an id.
 *
 * @param id the id of the policy; {@code published-model} is taken
 * @param version its version, written the way an id is
 * @param domainCount how many domains there are to choose from (clause M4)
 * @param initialDomainCount how many of them a review first focuses on (clause M4), no more than there are
 * @param ladder which counts of actions lead to which outcome (clauses M8 and M10 to M12)
 * @param matrix which scores lead to which band (clause M22)
 * @param overallScope which actions the score takes in after a full review (reading R5)
 * @param complianceRule how the compliance score is indicated (clause M19)
 */
@RecordStyle
@Value.Builder
public record ScoringPolicy(
        String id,
        String version,
        Integer domainCount,
        Integer initialDomainCount,
        Ladder<Condition, Outcome> ladder,
        BandingMatrix matrix,
        Scope overallScope,
        ComplianceRule complianceRule)
        implements WithScoringPolicy, IdentifiedPolicy {

    private static final String PUBLISHED_ID = "published-model";

    /** What a changed published policy is called until its team gives it an id. */
    private static final String CHANGED_ID = "changed-published-model";

    /** The published policy but for its id. */
    private static final ScoringPolicy UNCHANGED = new ScoringPolicy(
            CHANGED_ID,
            "1",
            9,
            3,
            Ladder.published(),
            BandingMatrix.published(),
            Scope.ALL_REVIEWED_DOMAINS,
            ComplianceRule.published());

    private static final ScoringPolicy PUBLISHED = UNCHANGED.withId(PUBLISHED_ID);

    /**
     * Creates a policy. Everything that is wrong with it is told at once.
     *
     * @throws PolicyRefusedException if a rung of the ladder never decides, or a worse case has a better outcome; see
     *     {@link LadderCheck}
     * @throws InvalidValueException if a part is missing, the numbers of domains do not fit together, the ladder is too large to
     *     be checked, or the policy is called {@code published-model} and differs from the published one
     */
    public ScoringPolicy {
        Checks check = new Checks();
        id = check.id("id", id);
        version = check.id("version", version);
        domainCount = check.given("domainCount", domainCount);
        initialDomainCount = check.given("initialDomainCount", initialDomainCount);
        checkDomainCounts(check, domainCount, initialDomainCount);
        ladder = check.given("ladder", ladder);
        List<PolicyFinding> findings = findings(check, ladder);
        matrix = check.given("matrix", matrix);
        overallScope = check.given("overallScope", overallScope);
        complianceRule = check.given("complianceRule", complianceRule);
        if (!findings.isEmpty()) {
            throw new PolicyRefusedException(check.faults(), findings);
        }
        check.done();
        if (id.equals(PUBLISHED_ID)) {
            // part by part: the equality of a record would be put together while the first decision waits
            Require.that(
                    version.equals(UNCHANGED.version)
                            && domainCount.equals(UNCHANGED.domainCount)
                            && initialDomainCount.equals(UNCHANGED.initialDomainCount)
                            && Objects.equals(ladder, UNCHANGED.ladder)
                            && Objects.equals(matrix, UNCHANGED.matrix)
                            && overallScope == UNCHANGED.overallScope
                            && Objects.equals(complianceRule, UNCHANGED.complianceRule),
                    "id",
                    "one of your own for a policy that is not the published one",
                    Require.quoted(id));
        }
    }

    private static void checkDomainCounts(Checks check, @Nullable Integer all, @Nullable Integer initial) {
        if (all != null && all < 1) {
            check.fault("domainCount", "1 or more", all);
        }
        if (initial != null && initial < 1) {
            check.fault("initialDomainCount", "1 or more", initial);
        } else if (initial != null && all != null && all >= 1 && initial > all) {
            check.fault("initialDomainCount", "no more than domainCount " + all, initial);
        }
    }

    /** The published ladder is proved by a test, so that nobody waits for its check. */
    @SuppressWarnings("ReferenceEquality") // another ladder that equals it may be checked, and is
    private static List<PolicyFinding> findings(Checks check, @Nullable Ladder<Condition, Outcome> ladder) {
        if (ladder == null || ladder == Ladder.published()) {
            return List.of();
        }
        List<PolicyFinding> findings = LadderCheck.of(ladder).findings();
        if (!findings.isEmpty()) {
            check.fault("ladder", "free of faults", PolicyFinding.inOneLine(findings));
        }
        return findings;
    }

    /**
     * Returns the policy of the published model, by the default readings.
     *
     * @return the policy {@code published-model}, version {@code 1}
     */
    public static ScoringPolicy published() {
        return PUBLISHED;
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
     * Starts a policy from this one. What becomes of the published one is called {@code changed-published-model} unless it is
     * given an id.
     *
     * @return a builder that holds all parts of this policy
     */
    public Builder toBuilder() {
        Builder builder = new Builder().from(this);
        return id.equals(PUBLISHED_ID) ? builder.id(CHANGED_ID) : builder;
    }

    @Override
    public ScoringPolicy withVersion(String value) {
        return toBuilder().version(value).build();
    }

    @Override
    public ScoringPolicy withDomainCount(Integer value) {
        return toBuilder().domainCount(value).build();
    }

    @Override
    public ScoringPolicy withInitialDomainCount(Integer value) {
        return toBuilder().initialDomainCount(value).build();
    }

    @Override
    public ScoringPolicy withLadder(Ladder<Condition, Outcome> value) {
        return toBuilder().ladder(value).build();
    }

    @Override
    public ScoringPolicy withMatrix(BandingMatrix value) {
        return toBuilder().matrix(value).build();
    }

    @Override
    public ScoringPolicy withOverallScope(Scope value) {
        return toBuilder().overallScope(value).build();
    }

    @Override
    public ScoringPolicy withComplianceRule(ComplianceRule value) {
        return toBuilder().complianceRule(value).build();
    }

    /**
     * Returns this policy with one of the readings of its ladder set to a side (readings R2 and R3).
     *
     * <pre>{@code
     * ScoringPolicy.published().with(PublishedModel.R2, ADVERSE); // exactly 12 minor actions are Outcome 2
     * }</pre>
     *
     * @param reading the reading, which is attached to a bound of one of the rules or more
     * @param side the side on which the bound itself is to fall
     * @return the policy; where the setting decides a case, the decision says so
     * @throws InvalidValueException if a part is missing, or no rule has such a reading
     */
    public ScoringPolicy with(Clause reading, Boundary side) {
        return withLadder(Ladder.with(ladder, reading, side));
    }

    /**
     * Answers with the outcome alone. Nothing is allocated for the answer.
     *
     * @param counts the counts of the actions in the domains reviewed so far (reading R5)
     * @return the outcome
     * @throws InvalidValueException if a rule asks for RAG ratings that the counts do not know
     */
    public Outcome outcomeOf(ActionCounts counts) {
        return DecisionTable.of(ladder).answerFor(counts);
    }

    /**
     * Answers with the outcome, the rule that decided and why.
     *
     * @param counts the counts of the actions in the domains reviewed so far (reading R5)
     * @return the decision
     * @throws InvalidValueException if a rule asks for RAG ratings that the counts do not know
     */
    public OutcomeDecision decide(ActionCounts counts) {
        return new OutcomeDecision(ladder, counts);
    }

    /**
     * Asks the full-review gate: whether the remaining domains have to be reviewed too (clause M8, reading R4).
     *
     * @param counts the counts of the actions in the initial domains
     * @return true exactly when the outcome of the counts is not Outcome 1
     * @throws InvalidValueException if a rule asks for RAG ratings that the counts do not know
     */
    public boolean fullReviewNeeded(ActionCounts counts) {
        return outcomeOf(counts).needsFullReview();
    }

    /**
     * Works out how far counts are from a worse outcome.
     *
     * @param counts the counts of the actions in the domains reviewed so far (reading R5)
     * @return the headroom
     * @throws InvalidValueException if the counts are missing, or a rule asks for RAG ratings that they do not know
     */
    public Headroom headroom(ActionCounts counts) {
        return new Headroom(counts, ladder);
    }

    /**
     * Looks up the band of a pair of scores (clause M22).
     *
     * @param action the action score
     * @param compliance the compliance score
     * @return the band
     */
    public Band band(ActionScore action, ComplianceScore compliance) {
        return matrix.band(action, compliance);
    }

    /**
     * Decides row by row, for counts and compliance scores in columns, into columns of the caller's: for a table of many services,
     * without a value for each of them. Nothing is allocated for a row.
     *
     * <pre>{@code
     * byte[] outcomes = new byte[rows];
     * byte[] bands = new byte[rows];
     * ScoringPolicy.published().decide(Map.of(Count.SIGNIFICANT, significant, Count.MINOR, minor), compliance, outcomes, bands);
     * Outcome first = Outcome.values()[outcomes[0]]; // of the first row
     * }</pre>
     *
     * @param counts the columns of counts, each under its name, see {@link DecisionTable#numbersFor}
     * @param compliance the compliance score of each row, 0 or 1
     * @param outcomes the column to write the outcomes into, each as its place among the values of {@link Outcome}
     * @param bands the column to write the bands into, each as its place among the values of {@link Band}
     * @throws InvalidValueException if a column is missing or not as long as the others, or a number in it is none that there
     *     is; what is in the columns is then of no use
     */
    public void decide(Map<Count, int[]> counts, int[] compliance, byte[] outcomes, byte[] bands) {
        new DecisionColumns(this, compliance, outcomes, bands).decide(counts);
    }

    /**
     * Returns the text that the digest is taken of. The published policy's begins
     *
     * <pre>
     * scoring policy, form 1
     * id = "published-model"
     * version = "1"
     * domainCount = 9
     * initialDomainCount = 3
     * ladder.worstFirst[0].id = "outcome-3"
     * ladder.worstFirst[0].condition = "significant &gt;= 2 or minor &gt; 34"
     * ladder.worstFirst[0].outcome = OUTCOME_3
     * </pre>
     *
     * <p>Each line is the place of a fact among the components of the policy, and the fact, in the order of the components.
     * Numbers and constants stand as they are; texts stand between quotation marks, in which a quotation mark, a backslash and
     * everything but printable ASCII is written as &#92;u and four hexadecimal digits. What is not given has no line. A
     * version of this library that adds to the policy counts up the form.
     */
    @Override
    public String canonicalText() {
        return new CanonicalText("scoring policy, form 1").addComponents(this).toString();
    }

    /** Returns id and version with the rules, such as {@code policy published-model 1: outcome-3: Outcome 3 if …}. */
    @Override
    public String toString() {
        return "policy " + id + " " + version + ": " + ladder;
    }

    /**
     * Which actions the word "overall" takes in when a review is scored after a full review (reading R5).
     *
     * <p>The gate is asked of the initial domains either way, and the score is taken from the same plan on the same day: that on
     * all domains where a full review was held. The setting is only about which of the actions count in it. There is no third
     * way, such as the remaining domains alone: once the gate has tripped, +1 must stay out of reach (reading R7), and it does
     * only while every action that tripped the gate counts.
     */
    public enum Scope {
        /** The actions of all domains reviewed: the initial ones and, after a full review, the remaining ones. The default. */
        ALL_REVIEWED_DOMAINS("all reviewed domains"),

        /** The actions of the initial domains only, also after a full review. */
        INITIAL_DOMAINS("initial domains");

        private final String words;

        Scope(String words) {
            this.words = words;
        }

        /**
         * Returns the scope in words.
         *
         * @return the words, such as {@code all reviewed domains}
         */
        public String words() {
            return words;
        }
    }

    /** Builds a {@link ScoringPolicy}. */
    public static class Builder extends ScoringPolicyBuilder {
        Builder() {}

        /** Builds the policy: the published one where nothing of it was changed. */
        @Override
        public ScoringPolicy build() {
            ScoringPolicy built = super.build();
            return built.equals(UNCHANGED) ? PUBLISHED : built;
        }
    }
}
