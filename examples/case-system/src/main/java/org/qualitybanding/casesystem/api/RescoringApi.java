package org.qualitybanding.casesystem.api;

import java.net.URI;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.casesystem.answer.Policies;
import org.qualitybanding.casesystem.answer.RescoredReview;
import org.qualitybanding.casesystem.answer.RescoringJob;
import org.qualitybanding.casesystem.answer.RescoringProgress;
import org.qualitybanding.casesystem.answer.Rescorings;
import org.qualitybanding.timeline.policy.QualityPolicy;
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

/** All reviews under another policy, for managers. */
@RestController
@RequestMapping(path = "/api/rescorings", produces = MediaType.APPLICATION_JSON_VALUE)
class RescoringApi {

    private final RescoringJob job;
    private final Rescorings rescorings;
    private final Policies policies;

    RescoringApi(RescoringJob job, Rescorings rescorings, Policies policies) {
        this.job = job;
        this.rescorings = rescorings;
        this.policies = policies;
    }

    @GetMapping
    List<RescoringProgress> all() {
        return rescorings.all();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<RescoringProgress> start(@RequestBody AskedRescoring asked, Principal user) {
        QualityPolicy policy = policies.find(asked.policyId()).orElseThrow(NothingThereException::new);
        RescoringProgress started = progress(job.start(policy, asked.on(), user.getName()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/rescorings/" + started.id()))
                .body(started);
    }

    @GetMapping("/{id}")
    RescoringProgress progress(@PathVariable String id) {
        return rescorings.find(id).orElseThrow(NothingThereException::new);
    }

    /** A line for each review, as far as it has come. */
    @GetMapping("/{id}/result")
    List<RescoredReview> result(@PathVariable String id) {
        return rescorings.result(progress(id).id());
    }

    /**
     * What is asked.
     *
     * @param policyId the id of the other policy
     * @param on the day asked about
     */
    record AskedRescoring(String policyId, LocalDate on) {}
}
