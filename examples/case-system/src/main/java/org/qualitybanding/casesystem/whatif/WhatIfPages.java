package org.qualitybanding.casesystem.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.whatif.WhatIf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What would come of a review if actions were met, and others were not. Nothing is stored. */
@Controller
class WhatIfPages {

    private static final String OF_ACTION = "action-";

    private final ReviewRecords records;
    private final Answers answers;

    WhatIfPages(ReviewRecords records, Answers answers) {
        this.records = records;
        this.answers = answers;
    }

    @GetMapping("/reviews/{id}/what-if")
    String page(@PathVariable String id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        StoredReview stored = records.get(id);
        LocalDate today = answers.today();
        Typed typed = Typed.of(asked);
        Optional<WhatIf> whatIf = Optional.empty();
        List<InvalidValueException> refusals = new ArrayList<>();
        try {
            LocalDate date = typed.day("date").orElse(today);
            typed.readable();
            whatIf = Optional.of(answers.of(stored).whatIf(date));
        } catch (InvalidValueException refusal) {
            refusals.add(refusal);
        }
        FilledForm form = FilledForm.asked(fields(whatIf, today), typed);
        Optional<Supposed> supposed = Optional.empty();
        try {
            supposed = whatIf.map(
                    asking -> Supposed.of(asking, chosen(asking, typed, "met"), chosen(asking, typed, "missed")));
        } catch (InvalidValueException refusal) {
            refusals.add(refusal);
        }
        for (InvalidValueException refusal : refusals) {
            form = form.refused(refusal, Set.of());
        }
        model.addAttribute("id", id);
        model.addAttribute("service", stored.review().service().name());
        model.addAttribute("form", form);
        model.addAttribute("supposed", supposed.orElse(null));
        return "what-if";
    }

    /** A question for the day, and one for each action that can still be supposed this or that. */
    private static List<Field> fields(Optional<WhatIf> whatIf, LocalDate today) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.day("date", "Asked on").proposing(today.toString()));
        whatIf.ifPresent(asking -> asking.standing().actions().stream()
                .filter(action -> action.state() != Duty.State.WITHDRAWN)
                .map(WhatIfPages::field)
                .forEach(fields::add));
        return fields;
    }

    private static Field field(ActionStanding action) {
        return Field.oneOf(
                        OF_ACTION + action.actionId(),
                        "Action " + action.actionId() + ", " + action.state().words(),
                        List.of(
                                new Choice("as-it-is", "As it is"),
                                new Choice("met", "Met in time"),
                                new Choice("missed", "Not met in time")))
                .proposing("as-it-is");
    }

    private static List<String> chosen(WhatIf whatIf, Typed typed, String choice) {
        return whatIf.standing().actions().stream()
                .map(ActionStanding::actionId)
                .filter(id -> typed.asTyped(OF_ACTION + id).contains(choice))
                .toList();
    }
}
