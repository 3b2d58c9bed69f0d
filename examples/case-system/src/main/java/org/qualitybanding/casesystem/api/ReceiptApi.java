package org.qualitybanding.casesystem.api;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.casesystem.answer.KeptReceipt;
import org.qualitybanding.casesystem.answer.KeptReceipts;
import org.qualitybanding.casesystem.answer.Reproduced;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.receipt.Replay;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers kept of a review, and reproduced. */
@RestController
@RequestMapping(path = "/api/reviews/{reviewId}/receipts", produces = MediaType.APPLICATION_JSON_VALUE)
class ReceiptApi {

    private final ReviewRecords records;
    private final KeptReceipts receipts;

    ReceiptApi(ReviewRecords records, KeptReceipts receipts) {
        this.records = records;
        this.receipts = receipts;
    }

    @GetMapping
    List<ReceiptInBrief> all(@PathVariable String reviewId) {
        return receipts.of(records.get(reviewId).id()).stream()
                .map(ReceiptInBrief::of)
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ReceiptInBrief> keep(
            @PathVariable String reviewId, @RequestBody AskedReceipt asked, Principal user) {
        KeptReceipt kept = receipts.keep(reviewId, asked.on(), user.getName());
        return ResponseEntity.created(Addresses.of(reviewId, "receipts", kept.id()))
                .body(ReceiptInBrief.of(kept));
    }

    /** The whole receipt, as the library reads it back. */
    @GetMapping("/{id}")
    Receipt receipt(@PathVariable String reviewId, @PathVariable String id) {
        return kept(reviewId, id).receipt();
    }

    /** The answer worked out again: what differs, line by line. */
    @GetMapping("/{id}/replay")
    ReplayInWords replay(@PathVariable String reviewId, @PathVariable String id) {
        return ReplayInWords.of(receipts.reproduce(kept(reviewId, id)));
    }

    private KeptReceipt kept(String reviewId, String id) {
        return receipts.find(reviewId, id).orElseThrow(NothingThereException::new);
    }

    /**
     * What answer is to be kept.
     *
     * @param on the day asked about
     */
    record AskedReceipt(LocalDate on) {}

    /**
     * A kept answer, in brief.
     *
     * @param id what it is known by
     * @param keptAt when it was kept
     * @param keptBy the id of the user who kept it
     * @param banding the band
     * @param identity what it is an answer to
     */
    record ReceiptInBrief(String id, Instant keptAt, String keptBy, String banding, AnswerIdentity identity) {

        static ReceiptInBrief of(KeptReceipt kept) {
            return new ReceiptInBrief(
                    kept.id(),
                    kept.keptAt(),
                    kept.keptBy(),
                    kept.banding(),
                    kept.receipt().identity());
        }
    }

    /**
     * A kept answer worked out again, each time the lines that differ; {@code the same, byte for byte} where none does.
     *
     * @param fromItself from what the receipt holds
     * @param asRecordedThen from what the database says was on record then
     * @param asRecordedNow from all that is on record now, under the policy in force
     */
    record ReplayInWords(List<String> fromItself, List<String> asRecordedThen, List<String> asRecordedNow) {

        static ReplayInWords of(Reproduced reproduced) {
            return new ReplayInWords(
                    lines(reproduced.fromItself()),
                    lines(reproduced.asRecordedThen()),
                    lines(reproduced.asRecordedNow()));
        }

        private static List<String> lines(Replay replay) {
            return replay.text().lines().toList();
        }
    }
}
