package org.qualitybanding.casesystem.web;

import org.qualitybanding.casesystem.record.ReviewRecords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages to come in by: the login, the reviews, one of them. */
@Controller
class ReviewPages {

    private final ReviewRecords records;

    ReviewPages(ReviewRecords records) {
        this.records = records;
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/")
    String reviews(@RequestParam(defaultValue = "") String text, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("reviews", records.search(text));
        return "reviews";
    }

    @GetMapping("/reviews/{id}")
    String review(@PathVariable String id, Model model) {
        model.addAttribute("review", records.get(id));
        return "review";
    }
}
