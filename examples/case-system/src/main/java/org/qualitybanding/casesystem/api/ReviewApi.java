package org.qualitybanding.casesystem.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.answer.Openings;
import org.qualitybanding.casesystem.record.FoundReview;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.FactName;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.ReviewFacts;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.words.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reviews: found, opened, read, and recorded. */
@RestController
@RequestMapping(path = "/api/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewApi {

    private final ReviewRecords records;
    private final ReviewIndex index;
    private final Openings openings;
    private final Answers answers;

    ReviewApi(ReviewRecords records, ReviewIndex index, Openings openings, Answers answers) {
        this.records = records;
        this.index = index;
        this.openings = openings;
        this.answers = answers;
    }

    @GetMapping
    List<FoundReview> search(@RequestParam(defaultValue = "") String text) {
        return index.search(text);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Recorded> open(@RequestBody QualityReview review, Authentication user) {
        ForManagers.require(user, ForManagers.in(review));
        Deciders.requireIn(review, user.getName());
        StoredReview stored = openings.open(review, user.getName());
        return ResponseEntity.created(Addresses.of(stored.id()))
                .eTag(Version.tag(stored))
                .body(Recorded.of(stored));
    }

    /** The facts by all that is recorded. */
    @GetMapping("/{id}")
    ResponseEntity<QualityReview> review(@PathVariable String id) {
        StoredReview stored = records.get(id);
        return ResponseEntity.ok().eTag(Version.tag(stored)).body(stored.review());
    }

    /** Every entry, with who recorded it on which day. */
    @GetMapping("/{id}/history")
    ResponseEntity<ReviewHistory> history(@PathVariable String id) {
        StoredReview stored = records.get(id);
        return ResponseEntity.ok().eTag(Version.tag(stored)).body(stored.history());
    }

    /** Records facts today, in the name of the user, who has decided what the facts say is decided. */
    @PostMapping(path = "/{id}/entries", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Recorded> record(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody NewEntry entry,
            Authentication user) {
        HistoryEntry today = new HistoryEntry(answers.today(), user.getName(), entry.facts(), entry.struckOut());
        ForManagers.require(user, ForManagers.in(today));
        Deciders.requireIn(entry.facts(), () -> records.get(id).review(), user.getName());
        StoredReview stored = records.append(id, Version.of(version), today, user.getName());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Version.tag(stored))
                .body(Recorded.of(stored));
    }

    /** Where the review stands on a day, today if none is given, by what was recorded by a day, all of it if none is given. */
    @GetMapping("/{id}/standing")
    StandingView standing(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalDate recordedBy) {
        StoredReview stored = records.get(id);
        ReviewTimeline timeline = recordedBy == null ? answers.of(stored) : answers.recordedBy(stored, recordedBy);
        return StandingView.of(timeline.on(on == null ? answers.today() : on), Texts.english());
    }

    /**
     * What is to be recorded.
     *
     * @param facts what is new or corrected, each fact whole
     * @param struckOut the names of what should never have been recorded
     */
    record NewEntry(ReviewFacts facts, List<FactName> struckOut) {}

    /**
     * What was recorded.
     *
     * @param reviewId the id of the review
     * @param version its version from now on
     * @param leftOut what is on record and rests on something that isn't yet
     */
    record Recorded(String reviewId, int version, List<String> leftOut) {

        static Recorded of(StoredReview stored) {
            return new Recorded(
                    stored.id(),
                    stored.version(),
                    stored.recorded().leftOut().stream().map(Object::toString).toList());
        }
    }
}
