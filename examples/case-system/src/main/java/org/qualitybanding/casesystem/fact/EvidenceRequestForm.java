package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.EvidenceRequest;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;

/** A request for evidence, where visits are suspended (clause M7): so many pieces about each of the initial domains. */
final class EvidenceRequestForm implements FactForm {

    private static final int MOST_PIECES = 100;

    @Override
    public String path() {
        return "evidence-request";
    }

    @Override
    public String title() {
        return "Record a request for evidence instead of a visit";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.day("requestedOn", "Day of the request").proposing(today.toString()));
        review.initialDomains()
                .forEach(domain ->
                        fields.add(Field.number(field(domain.id()), "Pieces of evidence about " + domain.name())
                                .hint("At most " + MOST_PIECES + ".")
                                .orNothing()));
        return fields;
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Optional<LocalDate> requestedOn = typed.day("requestedOn");
        return review -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            review.initialDomainIds()
                    .forEach(domainId -> typed.number(field(domainId), 0, MOST_PIECES)
                            .ifPresent(count -> counts.put(domainId, count)));
            typed.readable();
            EvidenceRequest.Builder request = EvidenceRequest.builder();
            requestedOn.ifPresent(request::requestedOn);
            counts.forEach((domainId, count) -> addPieces(request, domainId, count));
            return review.visiting(Visit.remote(request.build()));
        };
    }

    /** Apart from the names of other fields, whatever ids a catalogue has. */
    private static String field(String domainId) {
        return "pieces-" + domainId;
    }

    private static void addPieces(EvidenceRequest.Builder request, String domainId, int count) {
        for (int number = 1; number <= count; number++) {
            request.addPieces(EvidenceRequest.Piece.builder()
                    .id(domainId + "-" + number)
                    .addDomainIds(domainId)
                    .build());
        }
    }
}
