package org.qualitybanding.timeline.receipt;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.change.StandingLine;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * One answer kept for later: where a review stood on a date, with all that the answer rests on.
 *
 * <pre>{@code
 * Receipt receipt = timeline.receipt(LocalDate.of(2026, 4, 20));   // any JSON mapper writes it, and reads it back
 *
 * receipt.replay().text();                 // the same, byte for byte
 * receipt.replay(reviewNow, ours).text();  // fact actions[A-1].foundOn: 2026-03-02 -> 2026-03-09
 *                                          // result banding: Good, final -> Adequate, final
 * }</pre>
 *
 * <p>It holds the facts that were known on the date, without what people wrote unless it is asked to keep that. A smaller one is without
 * the facts, or without the policy, and holds their digests only: it is replayed from what a caller holds.
 *
 * @param identity what it is an answer to: review, date, digests, version of the library
 * @param freeText whether what people wrote is kept, in the facts and in their digest
 * @param factsDigest the digest of the facts as they are kept here; that of the identity where what people wrote is kept
 * @param facts the facts that were known on the date; empty where only the digest is kept
 * @param policy the policy, its calendars included; empty where only the digest is kept
 * @param result the answer, line by line
 * @param resultDigest the digest of identity and answer
 */
@RecordStyle
@Value.Builder
public record Receipt(
        AnswerIdentity identity,
        FreeText freeText,
        String factsDigest,
        Optional<QualityReview> facts,
        Optional<QualityPolicy> policy,
        List<StandingLine> result,
        String resultDigest)
        implements WithReceipt {

    /**
     * Creates a receipt from what is known of it; {@code ReviewTimeline.receipt} makes one.
     *
     * @throws InvalidValueException if a component is missing or malformed
     */
    public Receipt {
        Checks check = new Checks();
        identity = check.given("identity", identity);
        freeText = check.given("freeText", freeText);
        factsDigest = check.id("factsDigest", factsDigest);
        facts = Require.optional(facts);
        policy = Require.optional(policy);
        result = check.list("result", result);
        resultDigest = check.id("resultDigest", resultDigest);
        check.done();
    }

    /**
     * Makes the receipt of a standing.
     *
     * @param standing where a review stands on a date
     * @param policy the policy that it was worked out by
     * @param freeText whether to keep what people wrote
     * @return the receipt, with the facts that were known on the date, and with the policy
     * @throws InvalidValueException if something is missing, or the standing was worked out by another policy
     */
    public static Receipt of(ReviewStanding standing, QualityPolicy policy, FreeText freeText) {
        AnswerIdentity identity = Require.given("standing", standing).identity();
        Require.that(
                Require.given("policy", policy).digest().equals(identity.policyDigest()),
                "policy",
                "the one of the standing, " + identity.policyId() + " " + identity.policyVersion(),
                policy);
        QualityReview facts = Require.given("freeText", freeText)
                .kept(standing.scorecard().basis().knownFacts());
        List<StandingLine> result = StandingLine.of(standing);
        return new Receipt(
                identity,
                freeText,
                facts.digest(),
                Optional.of(facts),
                Optional.of(withoutCases(policy)),
                result,
                digestOf(identity, result));
    }

    /** The digest of an answer: of all that it rests on, by its identity, and of what was answered. */
    static String digestOf(AnswerIdentity identity, List<StandingLine> result) {
        CanonicalText text =
                new CanonicalText("answer, form 1").add("identity", identity).add("result", result);
        return CanonicalText.digestOf(text.toString());
    }

    /**
     * Starts a receipt.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns this receipt without the facts: it keeps their digest, and is replayed from the facts that a caller holds.
     *
     * @return the smaller receipt
     */
    public Receipt withoutFacts() {
        return withFacts(Optional.empty());
    }

    /** What a team expects of its policy in other cases has no part in an answer. */
    private static QualityPolicy withoutCases(QualityPolicy policy) {
        return policy.cases().isEmpty() ? policy : policy.withCases(List.of());
    }

    /**
     * Returns this receipt without the policy: it keeps its digest, and that of the days of the calendar.
     *
     * @return the smaller receipt
     */
    public Receipt withoutPolicy() {
        return withPolicy(Optional.empty());
    }

    /**
     * Works the answer out again from what the receipt itself holds. The same, it proves two things: that facts, policy, identity and
     * answer fit each other and the digests, so that nobody changed one without the rest, and that this version of the library decides
     * as the one that wrote it. A receipt without free text can't be held to the digest of the facts in its identity, which is of the
     * facts with it; that one too is in the digest of the receipt. It does not prove who wrote the receipt, nor when.
     *
     * @return whether it is the same, or what differs
     * @throws InvalidValueException if the receipt holds no facts or no policy
     */
    public Replay replay() {
        Require.that(
                facts.isPresent(), "facts", "held by a receipt that is replayed from itself", "their digest alone");
        Require.that(
                policy.isPresent(), "policy", "held by a receipt that is replayed from itself", "its digest alone");
        return new Replaying(this, facts.get(), policy.get()).fromItself();
    }

    /**
     * Works the answer out again from facts and a policy of today. Facts dated after the date of the receipt do not count. A receipt
     * without what people wrote compares none of it.
     *
     * @param review the facts as they are on record now; for an answer by what was recorded by a day, those recorded by that day
     * @param policyNow the policy, with its calendars, as it is now
     * @return whether both are the same, or what differs and what that did to the answer
     * @throws InvalidValueException if something is missing
     */
    public Replay replay(QualityReview review, QualityPolicy policyNow) {
        return new Replaying(this, Require.given("review", review), Require.given("policyNow", policyNow))
                .fromOutside();
    }

    /** Returns the identity, and what is kept of facts and policy. */
    @Override
    public String toString() {
        return "receipt of " + identity + "; "
                + (facts.isPresent() ? "facts " + freeText.words() : "no facts") + ", "
                + (policy.isPresent() ? "policy" : "no policy") + ", " + result.size() + " lines";
    }

    /** Whether what people wrote is kept. */
    public enum FreeText {
        /** Where something was written stands that it was left out. The default. */
        LEFT_OUT("without free text"),
        /** It is kept, for whoever may read the review itself. */
        KEPT("with free text");

        private final String words;

        FreeText(String words) {
            this.words = words;
        }

        /**
         * Returns it as a sentence has it.
         *
         * @return the words, such as {@code without free text}
         */
        public String words() {
            return words;
        }

        QualityReview kept(QualityReview facts) {
            return this == KEPT ? facts : facts.withoutFreeText();
        }
    }

    /** Builds a {@link Receipt}. */
    public static class Builder extends ReceiptBuilder {
        Builder() {}
    }
}
