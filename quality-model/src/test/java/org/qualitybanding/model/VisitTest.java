package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleReviews;

/** The review of the initial domains: on site by days, or remote by a request, its upload and the response. */
class VisitTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 4);

    private static EvidenceRequest.Piece piece(String id, LocalDate uploadedOn) {
        return EvidenceRequest.Piece.builder()
                .id(id)
                .addDomain(Domain.AUDITS)
                .uploadedOn(Optional.ofNullable(uploadedOn))
                .build();
    }

    private static EvidenceRequest request(EvidenceRequest.Piece... pieces) {
        return EvidenceRequest.builder().requestedOn(FIRST).addPieces(pieces).build();
    }

    @Test
    @DisplayName("M6: a visit on site begins on its first day and ends on its last")
    void onSite() {
        assertThat(Visit.onSite(FIRST)).isEqualTo(Visit.onSite(FIRST, FIRST));
        assertThat(Visit.onSite(FIRST, LAST).mode()).isEqualTo(Visit.Mode.ON_SITE);
        assertThat(Visit.onSite(FIRST, LAST).startedOn()).isEqualTo(FIRST);
        assertThat(Visit.onSite(FIRST, LAST).endedOn()).contains(LAST);
        assertThat(Visit.begun(FIRST).startedOn()).isEqualTo(FIRST);
        assertThat(Visit.begun(FIRST).endedOn()).isEmpty();
    }

    @Test
    @DisplayName("M7, R27: a remote review begins with the request and ends with the response")
    void remote() {
        Visit waiting = SampleReviews.remote(FIRST, Optional.of(LAST), Optional.empty());
        assertThat(waiting.mode()).isEqualTo(Visit.Mode.REMOTE);
        assertThat(waiting.startedOn()).isEqualTo(FIRST);
        assertThat(waiting.endedOn()).isEmpty();
        LocalDate responded = LocalDate.of(2026, 3, 20);
        assertThat(SampleReviews.remote(FIRST, Optional.of(LAST), Optional.of(responded))
                        .endedOn())
                .contains(responded);
    }

    @Test
    @DisplayName("M6: a visit on site has a first day, and no request")
    void onSiteRefusals() {
        assertRefused(
                "firstDay must be given for this mode, found nothing",
                () -> new Visit(Visit.Mode.ON_SITE, Optional.empty(), Optional.empty(), Optional.empty()));
        assertRefused(
                "evidenceRequest must be left out for this mode, found one",
                () -> new Visit(
                        Visit.Mode.ON_SITE,
                        Optional.of(FIRST),
                        Optional.empty(),
                        Optional.of(request(piece("R-1", null)))));
        assertRefused(
                "lastDay must be on or after firstDay 2026-03-04, found 2026-03-02", () -> Visit.onSite(LAST, FIRST));
        assertRefused("firstDay must be given, found nothing", () -> Visit.onSite(null, LAST));
        assertRefused("lastDay must be given, found nothing", () -> Visit.onSite(FIRST, null));
        assertRefused("firstDay must be given, found nothing", () -> Visit.begun(null));
    }

    @Test
    @DisplayName("M7: a remote review has a request, and no days on site")
    void remoteRefusals() {
        Optional<EvidenceRequest> request = Optional.of(request(piece("R-1", null)));
        assertRefused(
                "firstDay must be left out for this mode, found one",
                () -> new Visit(Visit.Mode.REMOTE, Optional.of(FIRST), Optional.empty(), request));
        assertRefused(
                "lastDay must be left out for this mode, found one",
                () -> new Visit(Visit.Mode.REMOTE, Optional.empty(), Optional.of(LAST), request));
        assertRefused(
                "evidenceRequest must be given for this mode, found nothing",
                () -> new Visit(Visit.Mode.REMOTE, Optional.empty(), Optional.empty(), Optional.empty()));
        assertRefused("evidenceRequest must be given, found nothing", () -> Visit.remote(null));
    }

    @Test
    @DisplayName("R30: the upload is complete on the day its last piece came")
    void uploadCompleted() {
        assertThat(request(piece("R-1", LAST), piece("R-2", FIRST)).uploadCompletedOn())
                .contains(LAST);
        assertThat(request(piece("R-1", LAST), piece("R-2", null)).uploadCompletedOn())
                .isEmpty();
    }

    @Test
    @DisplayName("M7, R30: a request has a piece or more, each once; sixteen pieces are allowed")
    void pieces() {
        assertRefused("pieces must be 1 or more pieces, found 0", () -> request());
        assertRefused(
                "pieces[1].id must be a different id from those before it, found \"R-1\"",
                () -> request(piece("R-1", null), piece("R-1", FIRST)));
        assertRefused(
                "domainIds of \"R-1\" must be 1 or more ids of domains, found 0",
                () -> new EvidenceRequest.Piece("R-1", List.of(), Optional.empty()));
        assertRefused(
                "domainIds[1] of \"R-1\" must be a different id from those before it, found \"audits\"",
                () -> piece("R-1", null).withDomainIds("audits", "audits"));
        assertRefused(
                "domain must be given, found nothing",
                () -> EvidenceRequest.Piece.builder().addDomain(null));
        EvidenceRequest.Builder sixteen = EvidenceRequest.builder().requestedOn(FIRST);
        for (int number = 1; number <= 16; number++) {
            sixteen.addPieces(piece("R-" + number, null));
        }
        assertThat(sixteen.build().pieces()).hasSize(16);
    }

    @Test
    @DisplayName("M7: neither an upload nor the response comes before the request")
    void requestDates() {
        assertRefused(
                "pieces[1].uploadedOn of \"R-2\" must be on or after requestedOn 2026-03-02, found 2026-03-01",
                () -> request(piece("R-1", FIRST), piece("R-2", FIRST.minusDays(1))));
        assertRefused(
                "respondedOn must be on or after requestedOn 2026-03-02, found 2026-03-01",
                () -> request(piece("R-1", null)).withRespondedOn(FIRST.minusDays(1)));
        assertThat(request(piece("R-1", null)).withRespondedOn(FIRST).respondedOn())
                .as("a response without an upload is possible")
                .contains(FIRST);
    }
}
