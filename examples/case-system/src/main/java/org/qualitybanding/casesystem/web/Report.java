package org.qualitybanding.casesystem.web;

import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;
import org.springframework.stereotype.Component;

/** The report on a review, as a part of a page. */
@Component
class Report {

    String of(QualityReview review, ReviewStanding standing) {
        return "<h2>Report</h2><p>"
                + StandingInWords.of(standing, Texts.english()).summary() + "</p>";
    }
}
