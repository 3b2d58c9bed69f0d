package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualitybanding.casesystem.answer.Answers;
import org.qualitybanding.casesystem.answer.KeptReceipt;
import org.qualitybanding.casesystem.answer.KeptReceipts;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.FilledForm;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.casesystem.record.StoredReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers that were kept, and worked out again. */
@Controller
class ReceiptPages {

    private final ReviewRecords records;
    private final KeptReceipts receipts;
    private final Answers answers;

    ReceiptPages(ReviewRecords records, KeptReceipts receipts, Answers answers) {
        this.records = records;
        this.receipts = receipts;
        this.answers = answers;
    }

    @GetMapping("/reviews/{id}/receipts")
    ModelAndView list(@PathVariable String id) {
        return list(id, FilledForm.empty(question()), HttpStatus.OK);
    }

    @PostMapping("/reviews/{id}/receipts")
    ModelAndView keep(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, Authentication who) {
        Typed typed = Typed.of(sent);
        LocalDate date = typed.day("date").orElseGet(answers::today);
        try {
            typed.readable();
            KeptReceipt kept = receipts.keep(id, date, SignedIn.of(who).id());
            return new ModelAndView("redirect:" + Addresses.review(id, "receipts/" + kept.id()));
        } catch (InvalidValueException refusal) {
            FilledForm refused = FilledForm.of(question(), typed).refused(refusal, Set.of(id));
            return list(id, refused, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private List<Field> question() {
        return List.of(Field.day("date", "Where it stands on")
                .proposing(answers.today().toString()));
    }

    private ModelAndView list(String id, FilledForm form, HttpStatus status) {
        StoredReview stored = records.get(id);
        return new ModelAndView(
                "receipts",
                Map.of(
                        "id",
                        id,
                        "service",
                        stored.review().service().name(),
                        "form",
                        form,
                        "kept",
                        receipts.of(id).stream().map(ReceiptRow::of).toList()),
                status);
    }

    @GetMapping("/reviews/{id}/receipts/{receiptId}")
    ModelAndView receipt(@PathVariable String id, @PathVariable String receiptId) {
        KeptReceipt kept = receipts.find(id, receiptId).orElseThrow(UnknownPageException::new);
        return new ModelAndView(
                "receipt",
                Map.of(
                        "id",
                        id,
                        "service",
                        records.get(id).review().service().name(),
                        "row",
                        ReceiptRow.of(kept),
                        "replays",
                        ReplayView.of(receipts.reproduce(kept))));
    }
}
