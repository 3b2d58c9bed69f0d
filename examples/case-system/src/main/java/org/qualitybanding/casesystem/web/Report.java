package org.qualitybanding.casesystem.web;

import java.time.Duration;
import java.time.LocalDate;
import org.qualitybanding.examples.report.PageOptions;
import org.qualitybanding.examples.report.ReviewPage;
import org.qualitybanding.timeline.ReviewTimeline;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The report on a review, as a part of a page, and its style. Whoever may read a review may read what people wrote of it. */
@Controller
class Report {

    private static final PageOptions OPTIONS =
            PageOptions.standard().with(PageOptions.FreeText.SHOWN).embedded("report-", 2);

    String of(ReviewTimeline timeline, LocalDate date) {
        return ReviewPage.of(timeline, date, OPTIONS).fragment();
    }

    @GetMapping("/report.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(ReviewPage.style());
    }
}
