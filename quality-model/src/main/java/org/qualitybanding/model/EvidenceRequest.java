package org.qualitybanding.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The request, upload and response of a remote review (clause M7).
 *
 * <p>The provider has 10 days from the request to upload; the reviewer then has 14 days to respond. With a request of 2
 * March 2026 the upload is due on 12 March; completed on 11 March, it makes the response due on 25 March. More than 15
 * pieces, or an initial domain that no piece covers, is allowed, and pointed out as an advisory (reading R30).
 *
 * @param requestedOn the day the evidence was requested
 * @param pieces the pieces requested; one or more
 * @param respondedOn the day the reviewer responded to discuss the evidence, or empty before that
 */
@RecordStyle
@Value.Builder
public record EvidenceRequest(LocalDate requestedOn, List<Piece> pieces, Optional<LocalDate> respondedOn)
        implements WithEvidenceRequest {

    /**
     * Creates a request.
     *
     * @throws InvalidValueException if a component is missing, there is no piece, an id comes twice, or an upload or the
     *     response is dated before the request
     */
    public EvidenceRequest {
        Checks check = new Checks();
        requestedOn = check.given("requestedOn", requestedOn);
        pieces = check.list("pieces", pieces);
        respondedOn = Require.optional(respondedOn);
        if (pieces.isEmpty()) {
            check.fault("pieces", "1 or more pieces", 0);
        }
        check.distinctIds("pieces", pieces, Piece::id);
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            check.at("pieces", index, piece.id())
                    .onOrAfter("uploadedOn", piece.uploadedOn(), "requestedOn", requestedOn);
        }
        check.onOrAfter("respondedOn", respondedOn, "requestedOn", requestedOn);
        check.done();
    }

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the day the upload was complete (reading R30).
     *
     * @return the day the last piece came, or empty while one has not come
     */
    public Optional<LocalDate> uploadCompletedOn() {
        LocalDate last = requestedOn;
        for (Piece piece : pieces) {
            if (piece.uploadedOn().isEmpty()) {
                return Optional.empty();
            }
            LocalDate uploadedOn = piece.uploadedOn().get();
            last = uploadedOn.isAfter(last) ? uploadedOn : last;
        }
        return Optional.of(last);
    }

    EvidenceRequest asKnownOn(LocalDate date) {
        boolean same = Dated.isKnown(respondedOn, date);
        List<Piece> piecesThen = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Piece then = piece.asKnownOn(date);
            same &= then.equals(piece);
            piecesThen.add(then);
        }
        return same
                ? this
                : new EvidenceRequest(requestedOn, piecesThen, respondedOn.filter(day -> !day.isAfter(date)));
    }

    /** Returns the counts and days, such as {@code 2 of 3 pieces requested on 2026-03-02 uploaded, no response yet}. */
    @Override
    public String toString() {
        long uploaded =
                pieces.stream().filter(piece -> piece.uploadedOn().isPresent()).count();
        return uploaded + " of " + pieces.size() + (pieces.size() == 1 ? " piece" : " pieces") + " requested on "
                + requestedOn + " uploaded, "
                + respondedOn.map(day -> "response on " + day).orElse("no response yet");
    }

    /**
     * One of the pieces of evidence requested for a remote review (clause M7).
     *
     * @param id the caller's id of the piece; once in a request
     * @param domainIds the ids of the initial domains that it is to cover; one or more
     * @param uploadedOn the day the provider uploaded it, or empty while it has not come
     */
    @RecordStyle
    @Value.Builder
    public record Piece(String id, List<String> domainIds, Optional<LocalDate> uploadedOn) implements WithPiece {

        /**
         * Creates a piece.
         *
         * @throws InvalidValueException if a component is missing or malformed, or no domain is named
         */
        public Piece {
            Checks check = new Checks();
            id = check.recordId(id);
            domainIds = check.ids("domainIds", domainIds);
            if (domainIds.isEmpty()) {
                check.fault("domainIds", "1 or more ids of domains", 0);
            }
            uploadedOn = Require.optional(uploadedOn);
            check.done();
        }

        /**
         * Starts a piece.
         *
         * @return an empty builder
         */
        public static Builder builder() {
            return new Builder();
        }

        Piece asKnownOn(LocalDate date) {
            return Dated.isKnown(uploadedOn, date) ? this : new Piece(id, domainIds, Optional.empty());
        }

        /** Returns ids and day, such as {@code piece R-1 for medication, uploaded on 2026-03-09}. */
        @Override
        public String toString() {
            return "piece " + id + " for " + String.join(", ", domainIds)
                    + uploadedOn.map(day -> ", uploaded on " + day).orElse(", not uploaded");
        }

        /** Builds a {@link Piece}. */
        public static class Builder extends PieceBuilder {
            Builder() {}

            /**
             * Adds a domain that the piece is to cover.
             *
             * @param domain the domain; its id is kept
             * @return this builder
             */
            public Builder addDomain(Domain domain) {
                return addDomainIds(Require.given("domain", domain).id());
            }
        }
    }

    /** Builds an {@link EvidenceRequest}. */
    public static class Builder extends EvidenceRequestBuilder {
        Builder() {}
    }
}
