package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.fact.FactForms;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.record.ReviewIndex;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages to come in by: the login, the reviews, and one of them on any day. */
@Controller
class ReviewPages {

    private final ReviewRecords records;
    private final ReviewIndex index;
    private final Report report;
    private final Answers answers;

    ReviewPages(ReviewRecords records, ReviewIndex index, Report report, Answers answers) {
        this.records = records;
        this.index = index;
        this.report = report;
        this.answers = answers;
    }

    @GetMapping("/login")
    String login(@RequestParam Map<String, String> question, Model model) {
        model.addAttribute("failed", question.containsKey("error"));
        model.addAttribute("out", question.containsKey("out"));
        return "login";
    }

    @GetMapping("/")
    String reviews(@RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("text", text);
        model.addAttribute(
                "reviews",
                index.search(text).stream()
                        .map(found -> FoundRow.of(found, standing(records.get(found.id()))))
                        .toList());
        return "reviews";
    }

    private Optional<ReviewStanding> standing(StoredReview stored) {
        try {
            return Optional.of(answers.of(stored).on(today()));
        } catch (InvalidValueException e) { // opened later, or of another number of domains than the policy's
            return Optional.empty();
        }
    }

    @GetMapping("/reviews/{id}")
    String review(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "0") int recorded,
            Authentication who,
            Model model) {
        StoredReview stored = records.get(id);
        Typed typed = Typed.of(asked);
        FilledForm form = FilledForm.asked(question(), typed);
        Optional<Shown> shown = Optional.empty();
        try {
            LocalDate date = typed.day("date").orElseGet(this::today);
            LocalDate by = typed.day("by").orElseGet(this::today);
            typed.readable();
            shown = Optional.of(shown(stored, date, by));
        } catch (InvalidValueException refusal) {
            form = form.refused(refusal, Set.of());
        }
        model.addAttribute(
                "page",
                new ReviewView(
                        stored.id(),
                        stored.review().service(),
                        stored.review().reviewerOn(today()),
                        form,
                        shown,
                        recorded >= 1 && recorded <= stored.version()
                                ? Optional.of(RecordedWords.of(stored.history().recorded(recorded)))
                                : Optional.empty(),
                        offered(stored.review(), SignedIn.of(who))));
        return "review";
    }

    private List<Field> question() {
        String today = today().toString();
        return List.of(
                Field.day("date", "Where it stood on").proposing(today),
                Field.day("by", "By what was on record on").proposing(today));
    }

    private Shown shown(StoredReview stored, LocalDate date, LocalDate by) {
        ReviewTimeline timeline = answers.recordedBy(stored, by);
        long later = stored.history().entries().stream()
                .filter(entry -> entry.recordedOn().isAfter(by))
                .count();
        return new Shown(
                date,
                by,
                !by.isBefore(today()),
                later,
                report.of(timeline, date),
                ToDo.of(stored.id(), timeline.on(date)));
    }

    /** The forms that this user may fill in, and in which there is something to choose, by what they are about. */
    private Map<String, List<FactForm>> offered(QualityReview review, SignedIn user) {
        Map<String, List<FactForm>> offered = new LinkedHashMap<>();
        FactForms.all().forEach((subject, forms) -> {
            List<FactForm> these = new ArrayList<>(forms);
            these.removeIf(form -> !user.mayRecord(form.who()) || !form.isOffered(review, today()));
            if (!these.isEmpty()) {
                offered.put(subject, these);
            }
        });
        return offered;
    }

    private LocalDate today() {
        return answers.today();
    }
}
