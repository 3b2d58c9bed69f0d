package org.qualitybanding.casesystem.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.fact.FactForms;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StaleReviewException;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The forms that record a fact of a review.
 *
 * <p>A form carries the version of the review that was seen. Where somebody else recorded something meanwhile, nothing is stored: the
 * form comes back with what was typed, what the other recorded, and the version of now. A form that is refused for what was typed keeps
 * the version that was seen.
 */
@Controller
class RecordingPages {

    private final ReviewRecords records;
    private final Answers answers;

    RecordingPages(ReviewRecords records, Answers answers) {
        this.records = records;
        this.answers = answers;
    }

    @GetMapping("/reviews/{id}/record/{path}")
    ModelAndView form(@PathVariable String id, @PathVariable String path, Authentication who) {
        FactForm form = form(path, SignedIn.of(who));
        StoredReview stored = records.get(id);
        return page(
                stored,
                stored.version(),
                form,
                FilledForm.empty(form.fields(stored.review(), answers.today())),
                List.of(),
                HttpStatus.OK);
    }

    @PostMapping("/reviews/{id}/record/{path}")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String path,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> sent,
            Authentication who) {
        SignedIn user = SignedIn.of(who);
        FactForm form = form(path, user);
        Typed typed = Typed.of(sent);
        StoredReview stored = records.get(id);
        FilledForm filled = FilledForm.of(form.fields(stored.review(), answers.today()), typed);
        try {
            UnaryOperator<QualityReview> change = form.change(typed, user.id());
            typed.readable();
            StoredReview changed = records.record(id, version, user.id(), change);
            return new ModelAndView("redirect:"
                    + Addresses.with(Addresses.review(id), Map.of("recorded", Integer.toString(changed.version()))));
        } catch (InvalidValueException refusal) {
            FilledForm refused = filled.refused(refusal, form.newIds(stored.review()));
            return page(stored, version, form, refused, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleReviewException stale) {
            StoredReview now = records.get(id);
            FilledForm again = FilledForm.of(form.fields(now.review(), answers.today()), typed);
            return page(now, now.version(), form, again, since(now, version), HttpStatus.CONFLICT);
        }
    }

    private static FactForm form(String path, SignedIn user) {
        FactForm form = FactForms.find(path).orElseThrow(UnknownPageException::new);
        if (!user.mayRecord(form.who())) {
            throw new AccessDeniedException("of another role");
        }
        return form;
    }

    /** Who recorded what after a version, so that whoever was slower can decide. */
    private static List<String> since(StoredReview now, int version) {
        return IntStream.rangeClosed(Math.max(version, 0) + 1, now.version())
                .mapToObj(number -> RecordedWords.of(now.history(), number))
                .toList();
    }

    private ModelAndView page(
            StoredReview stored,
            int version,
            FactForm form,
            FilledForm filled,
            List<String> meanwhile,
            HttpStatus status) {
        ModelAndView page = new ModelAndView("form", status);
        page.addObject(
                "page",
                new FormPage(
                        form.title(),
                        "reviews",
                        Addresses.review(stored.id()),
                        "Review " + stored.id(),
                        Addresses.review(stored.id(), "record/" + form.path()),
                        "Record it",
                        filled,
                        Optional.of(version),
                        meanwhile));
        return page;
    }
}
