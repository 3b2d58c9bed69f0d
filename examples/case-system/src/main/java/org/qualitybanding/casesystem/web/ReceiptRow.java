package org.qualitybanding.casesystem.web;

import java.time.Instant;
import java.time.LocalDate;
import org.qualitybanding.casesystem.answer.KeptReceipt;
import org.qualitybanding.scoring.card.AnswerIdentity;

/**
 * An answer that was kept.
 *
 * @param address its page
 * @param date the day asked about
 * @param recordedBy the last day of recording that counted
 * @param banding the band, in words
 * @param keptAt when it was kept
 * @param keptBy by whom
 * @param policy the policy, id and version
 * @param library the version of the library
 * @param digest the digest of the answer, and of all that it rests on
 */
public record ReceiptRow(
        String address,
        LocalDate date,
        LocalDate recordedBy,
        String banding,
        Instant keptAt,
        String keptBy,
        String policy,
        String library,
        String digest) {

    static ReceiptRow of(KeptReceipt kept) {
        AnswerIdentity identity = kept.receipt().identity();
        return new ReceiptRow(
                Addresses.review(identity.reviewId(), "receipts/" + kept.id()),
                identity.date().orElseThrow(),
                identity.recordedBy().orElseThrow(),
                kept.banding(),
                kept.keptAt(),
                kept.keptBy(),
                identity.policyId() + " " + identity.policyVersion(),
                identity.libraryVersion(),
                kept.receipt().resultDigest());
    }
}
