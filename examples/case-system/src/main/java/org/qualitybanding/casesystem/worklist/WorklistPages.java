package org.qualitybanding.casesystem.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.answer.Policies;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.web.Addresses;
import org.qualitybanding.casesystem.web.AllReviews;
import org.qualitybanding.casesystem.web.Download;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.worklist.Worklist;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is open across all reviews, of one reviewer or of all, of one party or of both. */
@Controller
class WorklistPages {

    private final ReviewRecords records;
    private final AllReviews reviews;
    private final Policies policies;
    private final Answers answers;

    WorklistPages(ReviewRecords records, AllReviews reviews, Policies policies, Answers answers) {
        this.records = records;
        this.reviews = reviews;
        this.policies = policies;
        this.answers = answers;
    }

    @GetMapping("/worklist")
    String page(@RequestParam MultiValueMap<String, String> asked, Model model) {
        List<QualityReview> all = reviews.all();
        Typed typed = Typed.of(asked);
        FilledForm form = FilledForm.asked(fields(all), typed);
        Optional<Worklist> worklist = Optional.empty();
        try {
            worklist = Optional.of(worklist(all, typed));
        } catch (InvalidValueException refusal) {
            form = form.refused(refusal, Set.of());
        }
        model.addAttribute("form", form);
        model.addAttribute("date", worklist.map(Worklist::date).orElseGet(this::today));
        model.addAttribute(
                "rows",
                worklist.map(list -> WorklistRow.of(list, services(all))).orElse(List.of()));
        model.addAttribute("refused", worklist.map(Worklist::refused).orElse(List.of()));
        model.addAttribute("csv", Addresses.with("/worklist.csv", question(typed)));
        model.addAttribute("calendar", Addresses.with("/worklist.ics", question(typed)));
        model.addAttribute("feed", Addresses.with("/feeds/worklist.ics", lasting(typed)));
        return "worklist";
    }

    @GetMapping("/worklist.csv")
    ResponseEntity<String> csv(@RequestParam MultiValueMap<String, String> asked) {
        List<QualityReview> all = reviews.all();
        Worklist worklist = worklist(all, Typed.of(asked));
        return Download.of("worklist.csv", "text/csv", WorklistCsv.of(WorklistRow.of(worklist, services(all))));
    }

    /** To import with a click, or, at the second address, to subscribe to with name and password. */
    @GetMapping({"/worklist.ics", "/feeds/worklist.ics"})
    ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> asked) {
        return Download.of("worklist.ics", "text/calendar", Calendar.of(worklist(reviews.all(), Typed.of(asked))));
    }

    @GetMapping("/reviews/{id}/deadlines.ics")
    ResponseEntity<String> calendar(@PathVariable String id) {
        Worklist ofReview = Worklist.of(Stream.of(records.get(id).review()), policies.inForce(), today());
        return Download.of("deadlines.ics", "text/calendar", Calendar.of(ofReview));
    }

    private Worklist worklist(List<QualityReview> all, Typed typed) {
        LocalDate date = typed.day("date").orElseGet(this::today);
        Optional<Party> owner = typed.oneOf("owner", Party.class);
        Optional<String> reviewer = typed.text("reviewer");
        typed.readable();
        Worklist worklist = Worklist.of(all.stream(), policies.inForce(), date);
        if (owner.isPresent()) {
            worklist = worklist.ofParty(owner.get());
        }
        return reviewer.isPresent() ? worklist.ofReviewer(reviewer.get()) : worklist;
    }

    private List<Field> fields(List<QualityReview> all) {
        TreeSet<String> reviewers = new TreeSet<>();
        all.forEach(review -> reviewers.add(review.reviewerOn(today())));
        List<Choice> choices = new ArrayList<>();
        reviewers.forEach(reviewer -> choices.add(new Choice(reviewer, reviewer)));
        return List.of(
                Field.oneOfMany("reviewer", "Reviewer", choices).orNothing(),
                Field.oneOfMany("owner", "Whose", Choice.of(Party::words, Party.values()))
                        .orNothing(),
                Field.day("date", "On").proposing(today().toString()));
    }

    private static Map<String, String> services(List<QualityReview> all) {
        Map<String, String> names = new HashMap<>();
        all.forEach(review -> names.put(review.service().id(), review.service().name()));
        return names;
    }

    private static Map<String, String> question(Typed typed) {
        Map<String, String> question = new HashMap<>();
        for (String name : List.of("reviewer", "owner", "date")) {
            typed.several(name).stream().findFirst().ifPresent(value -> question.put(name, value));
        }
        return question;
    }

    /** A feed is of the day on which it is read. */
    private static Map<String, String> lasting(Typed typed) {
        Map<String, String> question = question(typed);
        question.remove("date");
        return question;
    }

    private LocalDate today() {
        return answers.today();
    }
}
