package org.qualitybanding.casesystem.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.answer.Openings;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form that opens a review. */
@Controller
class OpeningPages {

    private final ReviewRecords records;
    private final ReviewIndex index;
    private final Openings openings;
    private final Answers answers;

    OpeningPages(ReviewRecords records, ReviewIndex index, Openings openings, Answers answers) {
        this.records = records;
        this.index = index;
        this.openings = openings;
        this.answers = answers;
    }

    @GetMapping("/reviews/new")
    ModelAndView form(@RequestParam Optional<String> like, Authentication who) {
        SignedIn user = recorder(who);
        Optional<QualityReview> before = like.map(id -> records.get(id).review());
        return page(FilledForm.empty(OpeningForm.fields(before, user.id(), answers.today())), HttpStatus.OK);
    }

    @PostMapping("/reviews/new")
    ModelAndView send(@RequestParam MultiValueMap<String, String> sent, Authentication who) {
        SignedIn user = recorder(who);
        Typed typed = Typed.of(sent);
        String id = index.freeId();
        try {
            openings.open(OpeningForm.review(id, typed), user.id());
            return new ModelAndView("redirect:" + Addresses.review(id));
        } catch (InvalidValueException refusal) {
            if (index.isTaken(id)) { // somebody else opened one at the same moment
                return send(sent, who);
            }
            FilledForm form = FilledForm.of(OpeningForm.fields(Optional.empty(), user.id(), answers.today()), typed);
            return page(form.refused(refusal, Set.of(id)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static SignedIn recorder(Authentication who) {
        SignedIn user = SignedIn.of(who);
        if (!user.recorder()) {
            throw new AccessDeniedException("of another role");
        }
        return user;
    }

    private static ModelAndView page(FilledForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("form", status);
        page.addObject(
                "page",
                new FormPage(
                        "Open a review",
                        "reviews",
                        "/",
                        "Reviews",
                        "/reviews/new",
                        "Open it",
                        form,
                        Optional.empty(),
                        List.of()));
        return page;
    }
}
