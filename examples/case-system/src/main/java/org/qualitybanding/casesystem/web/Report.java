package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;
import org.springframework.stereotype.Component;

/** The report on a review, as a part of a page. */
@Component
class Report {

    String of(ReviewTimeline timeline, LocalDate date) {
        return "<h2>Report</h2><p>"
                + StandingInWords.of(timeline.on(date), Texts.english()).summary() + "</p>";
    }
}
