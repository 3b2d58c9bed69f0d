package org.qualitybanding.casesystem.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.answer.Policies;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.web.AllReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Service;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.worklist.ServiceBands;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The services by band on a day, and how many had which at the end of each year. */
@Controller
class DashboardPages {

    private static final int MOST_YEARS = 10;

    private final AllReviews reviews;
    private final Policies policies;
    private final Answers answers;

    DashboardPages(AllReviews reviews, Policies policies, Answers answers) {
        this.reviews = reviews;
        this.policies = policies;
        this.answers = answers;
    }

    @GetMapping("/dashboard")
    String page(@RequestParam MultiValueMap<String, String> asked, Model model) {
        LocalDate today = answers.today();
        Typed typed = Typed.of(asked);
        List<Field> question = List.of(Field.day("date", "On").proposing(today.toString()));
        FilledForm form = FilledForm.asked(question, typed);
        LocalDate date = typed.day("date").orElse(today);
        try {
            typed.readable();
        } catch (InvalidValueException refusal) {
            form = form.refused(refusal, Set.of());
        }
        List<QualityReview> all = reviews.all();
        ServiceBands bands = bands(all, date);
        model.addAttribute("form", form);
        model.addAttribute("date", date);
        model.addAttribute("counts", BandCount.of(bands, bands.services().size()));
        model.addAttribute("years", years(all, date));
        model.addAttribute("services", services(bands, all));
        model.addAttribute("refused", bands.refused());
        return "dashboard";
    }

    private ServiceBands bands(List<QualityReview> all, LocalDate date) {
        return ServiceBands.of(
                all.stream().filter(review -> !review.openedOn().isAfter(date)), policies.inForce(), date);
    }

    private List<YearRow> years(List<QualityReview> all, LocalDate date) {
        int first = all.stream()
                .mapToInt(review -> review.openedOn().getYear())
                .min()
                .orElse(date.getYear());
        List<ServiceBands> ends = new ArrayList<>();
        for (int year = Math.max(first, date.getYear() - MOST_YEARS + 1); year < date.getYear(); year++) {
            ends.add(bands(all, LocalDate.of(year, 12, 31)));
        }
        ends.add(bands(all, date));
        int most = ends.stream().mapToInt(end -> end.services().size()).max().orElse(0);
        return ends.stream()
                .map(end -> new YearRow(end.date(), end.services().size(), BandCount.of(end, most)))
                .toList();
    }

    private static List<ServiceRow> services(ServiceBands bands, List<QualityReview> all) {
        Map<String, Service> services = new HashMap<>();
        Map<String, LocalDate> named = new HashMap<>();
        for (QualityReview review : all) {
            String id = review.service().id();
            LocalDate before = named.get(id);
            if (before == null || !review.openedOn().isBefore(before)) {
                services.put(id, review.service());
                named.put(id, review.openedOn());
            }
        }
        return bands.services().stream()
                .map(band -> ServiceRow.of(band, services, bands.date()))
                .toList();
    }
}
