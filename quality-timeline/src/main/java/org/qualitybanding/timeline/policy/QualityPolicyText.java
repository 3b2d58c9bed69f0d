package org.qualitybanding.timeline.policy;

import java.util.List;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;

/** Writes a policy down, fact by fact, for its digest. A policy that gets a new part gets a new form. */
final class QualityPolicyText {

    private static final String HEADING = "quality policy, form 1";

    private QualityPolicyText() {}

    static CanonicalText of(QualityPolicy policy) {
        CanonicalText text =
                new CanonicalText(HEADING).fact("scoring", policy.scoring().digest());
        Timescales timescales = policy.timescales();
        add(text, "remoteUpload", timescales.remoteUpload());
        add(text, "remoteResponse", timescales.remoteResponse());
        add(text, "initialPlan", timescales.initialPlan());
        add(text, "redActionReview", timescales.redActionReview());
        add(text, "remainingDomains", timescales.remainingDomains());
        add(text, "fullPlan", timescales.fullPlan());
        add(text, "evidenceRed", timescales.evidenceRed());
        add(text, "evidenceAmber", timescales.evidenceAmber());
        add(text, "evidenceGreen", timescales.evidenceGreen());
        List<Timescale> reviews = timescales.planReviews();
        for (int i = 0; i < reviews.size(); i++) {
            add(text, "planReviews[" + i + "]", reviews.get(i));
        }
        return text.quoted("workingDays", policy.workingDays().map(WorkingDays::source));
    }

    private static void add(CanonicalText text, String name, Timescale timescale) {
        String place = "timescales." + name;
        text.quoted(place + ".id", timescale.id()).quoted(place + ".title", timescale.title());
        for (int i = 0; i < timescale.origins().size(); i++) {
            text.fact(place + ".origins[" + i + "]", timescale.origins().get(i));
        }
        CountingRule counting = timescale.counting();
        text.fact(place + ".length", timescale.length())
                .fact(place + ".counting.firstDay", counting.firstDay())
                .fact(place + ".counting.nonWorkingDays", counting.nonWorkingDays())
                .fact(place + ".counting.lastDay", counting.lastDay())
                .fact(place + ".owner", timescale.owner())
                .clauses(place + ".clauses", timescale.clauses());
    }
}
