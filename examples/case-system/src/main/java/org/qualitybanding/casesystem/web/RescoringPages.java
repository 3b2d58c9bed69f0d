package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.answer.Policies;
import org.qualitybanding.casesystem.answer.RescoredReview;
import org.qualitybanding.casesystem.answer.RescoringJob;
import org.qualitybanding.casesystem.answer.RescoringProgress;
import org.qualitybanding.casesystem.answer.RescoringUnderWayException;
import org.qualitybanding.casesystem.answer.Rescorings;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What another policy would make of all reviews: asked, waited for, read, and taken along. */
@Controller
class RescoringPages {

    private final RescoringJob job;
    private final Rescorings rescorings;
    private final Policies policies;
    private final Answers answers;

    RescoringPages(RescoringJob job, Rescorings rescorings, Policies policies, Answers answers) {
        this.job = job;
        this.rescorings = rescorings;
        this.policies = policies;
        this.answers = answers;
    }

    @GetMapping("/rescorings")
    ModelAndView list() {
        return list(FilledForm.empty(question()), HttpStatus.OK);
    }

    @PostMapping("/rescorings")
    ModelAndView start(@RequestParam MultiValueMap<String, String> sent, Authentication who) {
        Typed typed = Typed.of(sent);
        FilledForm form = FilledForm.of(question(), typed);
        try {
            LocalDate date = typed.day("date").orElseGet(answers::today);
            Optional<QualityPolicy> policy = typed.text("policy").flatMap(policies::find);
            typed.readable();
            String id = job.start(
                    policy.orElseThrow(() -> new InvalidValueException("policy", "given", "nothing")),
                    date,
                    SignedIn.of(who).id());
            return new ModelAndView("redirect:/rescorings/" + id);
        } catch (InvalidValueException refusal) {
            return list(form.refused(refusal, Set.of()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RescoringUnderWayException underWay) {
            return list(form.saying("One such question is being worked on. Wait for its end."), HttpStatus.CONFLICT);
        }
    }

    private List<Field> question() {
        List<Choice> others = policies.all().stream()
                .filter(policy -> !policy.equals(policies.inForce()))
                .map(policy -> new Choice(policy.id(), policy.id() + " " + policy.version()))
                .toList();
        return List.of(
                Field.oneOf("policy", "The other policy", others),
                Field.day("date", "Where reviews stand on")
                        .proposing(answers.today().toString()));
    }

    private ModelAndView list(FilledForm form, HttpStatus status) {
        return new ModelAndView(
                "rescorings",
                Map.of("form", form, "inForce", policies.inForce().toString(), "earlier", rescorings.all()),
                status);
    }

    @GetMapping("/rescorings/{id}")
    ModelAndView result(@PathVariable String id) {
        RescoringProgress progress = find(id);
        List<RescoredReview> results = rescorings.result(id);
        return new ModelAndView(
                "rescoring",
                Map.of(
                        "progress",
                        progress,
                        "rows",
                        results.stream().map(RescoredRow::of).toList(),
                        "changes",
                        changes(results)));
    }

    /** How many reviews go from which band to which, those that change first. */
    private static Map<String, Long> changes(List<RescoredReview> results) {
        Map<String, Long> changes = new LinkedHashMap<>();
        for (boolean changed : new boolean[] {true, false}) {
            results.stream()
                    .map(RescoredRow::of)
                    .filter(row -> row.changed() == changed)
                    .forEach(row -> changes.merge(row.words(), 1L, Long::sum));
        }
        return changes;
    }

    /** How far it has come, for the script that moves the bar. */
    @GetMapping(path = "/rescorings/{id}/progress", produces = "application/json")
    ResponseEntity<Map<String, Object>> progress(@PathVariable String id) {
        RescoringProgress progress = find(id);
        return ResponseEntity.ok(Map.of(
                "done", progress.done(),
                "reviews", progress.reviews(),
                "running", progress.state() == RescoringProgress.State.RUNNING));
    }

    @GetMapping("/rescorings/{id}/result.csv")
    ResponseEntity<String> csv(@PathVariable String id) {
        find(id);
        SpreadsheetText text =
                new SpreadsheetText("review", "band now", "band under the other policy", "differences", "no answer");
        for (RescoredReview result : rescorings.result(id)) {
            text.row(
                    result.reviewId(),
                    result.bandingBefore(),
                    result.bandingAfter(),
                    result.differences(),
                    result.refusal());
        }
        return Download.of("under-another-policy.csv", "text/csv", text.toString());
    }

    private RescoringProgress find(String id) {
        return rescorings.find(id).orElseThrow(UnknownPageException::new);
    }
}
