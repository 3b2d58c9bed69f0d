package org.example.service;

import java.time.LocalDate;
import org.qualitybanding.exchange.json.JsonInput;
import org.qualitybanding.exchange.json.StrictJackson2;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.words.Texts;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a review, and answers where it stands. */
@RestController
class Standings {

    /** Reads the text itself, and so knows the places in it. */
    @PostMapping(path = "/standings", consumes = MediaType.APPLICATION_JSON_VALUE)
    StandingView standing(
            @RequestBody String json, @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        JsonInput<QualityReview> input = StrictJackson2.read(json, QualityReview.class);
        try {
            return StandingView.of(timeline(input.value()).on(on), Texts.english());
        } catch (InvalidValueException refusal) {
            throw input.refused(refusal);
        }
    }

    /** Leaves the reading to Spring's mapper, which is as strict as the one that Spring was given. */
    @PostMapping(path = "/bands", consumes = MediaType.APPLICATION_JSON_VALUE)
    String band(
            @RequestBody QualityReview review,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        return timeline(review).on(on).scorecard().banding().toString();
    }

    private static ReviewTimeline timeline(QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published());
    }
}
