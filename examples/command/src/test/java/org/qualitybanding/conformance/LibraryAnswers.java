package org.qualitybanding.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.history.RecordedReview;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.risk.RiskAssessment;
import org.qualitybanding.scoring.risk.RiskPolicy;
import org.qualitybanding.scoring.rule.OutcomeDecision;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.Texts;
import org.qualitybanding.timeline.worklist.ServiceBands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the library answers to a vector. */
final class LibraryAnswers {

    private static final JsonMapper MAPPER = StrictJackson3.builder().build();
    private static final JsonNode REVIEW = Vector.file("review.json");
    private static final JsonNode POLICY = Vector.file("policy.json");
    private static final JsonNode COUNTING_BY_THE_DOCUMENT = POLICY.at("/timescales/clocks/EVIDENCE_RED/counting");

    private LibraryAnswers() {}

    static JsonNode to(Vector vector) {
        if (vector.asks("counts")) {
            return counts(vector.at("counts"), policy(vector).scoring());
        } else if (vector.asks("scores")) {
            return scores(vector.at("scores"), policy(vector).scoring());
        } else if (vector.asks("from")) {
            return MAPPER.createObjectNode().put("dueOn", dueOn(vector).toString());
        } else if (vector.asks("intelligence")) {
            return risk(vector);
        } else if (vector.asks("services")) {
            return services(vector);
        } else if (vector.asks("history")) {
            RecordedReview recorded = history(vector).recordedBy(date(vector, "recordedBy"));
            return standing(ReviewTimeline.of(recorded, policy(vector)).on(date(vector, "on")));
        }
        try {
            QualityReview review = review(vector.at("review"));
            return standing(ReviewTimeline.of(review, policy(vector)).on(date(vector, "on")));
        } catch (InvalidValueException e) {
            return MAPPER.createObjectNode().put("refused", true);
        }
    }

    private static QualityPolicy policy(Vector vector) {
        return vector.asks("policy")
                ? read(patched(POLICY, vector.at("policy")), QualityPolicy.class)
                : QualityPolicy.published();
    }

    private static QualityReview review(JsonNode changes) {
        return read(patched(REVIEW, changes), QualityReview.class);
    }

    private static <T> T read(JsonNode json, Class<T> type) {
        return StrictJackson3.read(MAPPER.writeValueAsString(json), type).value();
    }

    /** As it is written, so that a number is one, be it long or short. */
    private static JsonNode tree(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    private static LocalDate date(Vector vector, String field) {
        return LocalDate.parse(vector.at(field).asString());
    }

    private static JsonNode standing(ReviewStanding standing) {
        return tree(StandingView.of(standing, Texts.english()));
    }

    private static JsonNode counts(JsonNode given, ScoringPolicy policy) {
        OutcomeDecision decision =
                policy.decide(ActionCounts.significant(given.path("significant").asInt())
                        .minor(given.path("minor").asInt()));
        Outcome outcome = decision.outcome();
        return tree(Map.of(
                "outcome",
                outcome,
                "score",
                outcome.score().value(),
                "fullReviewNeeded",
                policy.fullReviewNeeded(decision.counts()),
                "readingsThatDecided",
                decision.readingsThatDecided().stream()
                        .map(reading -> reading.clause().id())
                        .toList()));
    }

    private static JsonNode scores(JsonNode given, ScoringPolicy policy) {
        ActionScore action = ActionScore.of(given.path("action").asInt());
        ComplianceScore compliance =
                given.path("compliance").asInt() == 1 ? ComplianceScore.MET : ComplianceScore.NOT_MET;
        return tree(Map.of(
                "overall",
                new ScorePair(action, compliance).overall().value(),
                "band",
                policy.band(action, compliance)));
    }

    private static LocalDate dueOn(Vector vector) {
        ObjectNode json = MAPPER.createObjectNode();
        json.set("length", vector.at("length"));
        json.set("counting", vector.asks("counting") ? vector.at("counting") : COUNTING_BY_THE_DOCUMENT);
        WorkingDays calendar = vector.asks("calendar")
                ? read(Vector.file(vector.at("calendar").asString()), WorkingDays.class)
                : WorkingDays.everyDay();
        return Timescales.published()
                .with(Clock.EVIDENCE_RED, read(json, Timescale.class))
                .evidenceDue(Rag.RED, date(vector, "from"), calendar)
                .dueOn();
    }

    private static JsonNode risk(Vector vector) {
        List<IntelligenceItem> items = vector.at("intelligence")
                .valueStream()
                .map(item -> read(item, IntelligenceItem.class))
                .toList();
        DomainCatalogue catalogue = read(REVIEW.path("catalogue"), DomainCatalogue.class);
        RiskAssessment risk = RiskPolicy.libraryDefault().assess(items, catalogue, date(vector, "on"));
        return tree(Map.of(
                "rating",
                risk.rating().answer(),
                "need",
                risk.need().answer(),
                "domainIds",
                risk.suggestion().domainIds()));
    }

    private static JsonNode services(Vector vector) {
        ServiceBands bands = ServiceBands.of(
                vector.at("services").valueStream().map(LibraryAnswers::review), policy(vector), date(vector, "on"));
        return tree(Map.of(
                "counts",
                bands.counts(),
                "bands",
                bands.services().stream()
                        .filter(service -> service.band().isPresent())
                        .collect(Collectors.toMap(
                                ServiceBands.ServiceBand::serviceId,
                                service -> service.band().orElseThrow()))));
    }

    /** The review of all vectors as it was opened, without its visit, is the first entry. */
    private static ReviewHistory history(Vector vector) {
        ObjectNode opened = (ObjectNode) REVIEW.deepCopy();
        opened.remove(List.of("id", "initialVisit"));
        ObjectNode first = MAPPER.createObjectNode();
        first.set("recordedOn", REVIEW.path("openedOn"));
        first.set("recorder", REVIEW.path("reviewer"));
        first.set("facts", opened);
        ObjectNode history = MAPPER.createObjectNode();
        history.set("reviewId", REVIEW.path("id"));
        history.putArray("entries")
                .add(first)
                .addAll(vector.at("history").valueStream().toList());
        return read(history, ReviewHistory.class);
    }

    /** A document with the changes of a merge patch (RFC 7396). */
    private static JsonNode patched(JsonNode document, JsonNode patch) {
        if (!patch.isObject()) {
            return patch.isMissingNode() ? document : patch;
        }
        ObjectNode merged = document.isObject() ? (ObjectNode) document.deepCopy() : MAPPER.createObjectNode();
        patch.propertyStream().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), patched(merged.path(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
