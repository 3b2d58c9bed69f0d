package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.answer.Policies;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.change.RecordedChange;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was recorded by whom, and what recording it later made different for a day (reading R42). */
@Controller
class HistoryPages {

    private final ReviewRecords records;
    private final Policies policies;
    private final Answers answers;

    HistoryPages(ReviewRecords records, Policies policies, Answers answers) {
        this.records = records;
        this.policies = policies;
        this.answers = answers;
    }

    @GetMapping("/reviews/{id}/history")
    String history(@PathVariable String id, Model model) {
        StoredReview stored = records.get(id);
        model.addAttribute("id", id);
        model.addAttribute("service", stored.review().service().name());
        model.addAttribute(
                "rows",
                IntStream.iterate(stored.version(), number -> number >= 1, number -> number - 1)
                        .mapToObj(number -> row(stored, number))
                        .toList());
        return "history";
    }

    private static HistoryRow row(StoredReview stored, int number) {
        HistoryEntry entry = stored.history().entries().get(number - 1);
        String day = entry.recordedOn().toString();
        return new HistoryRow(
                number,
                entry.recordedOn(),
                entry.recorder(),
                RecordedWords.of(stored.history().recorded(number)),
                Addresses.with(Addresses.review(stored.id()), Map.of("by", day, "date", day)));
    }

    private static List<Field> question(LocalDate today) {
        return List.of(
                Field.day("date", "Where it stood on").proposing(today.toString()),
                Field.day("by", "As known by")
                        .hint("Leave it out for the same day.")
                        .orNothing());
    }

    @GetMapping("/reviews/{id}/then-and-now")
    String thenAndNow(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        StoredReview stored = records.get(id);
        Typed typed = Typed.of(asked);
        FilledForm form = FilledForm.asked(question(answers.today()), typed);
        Optional<ThenAndNow> change = Optional.empty();
        try {
            LocalDate today = answers.today();
            LocalDate date = typed.day("date").orElse(today);
            LocalDate by = typed.day("by").orElse(date);
            typed.readable();
            change = Optional.of(ThenAndNow.of(
                    RecordedChange.of(stored.history(), policies.inForce(), date, by, by.isAfter(today) ? by : today)));
        } catch (InvalidValueException refusal) {
            form = form.refused(refusal, Set.of());
        }
        model.addAttribute("id", id);
        model.addAttribute("service", stored.review().service().name());
        model.addAttribute("form", form);
        model.addAttribute("change", change.orElse(null));
        return "then-and-now";
    }
}
