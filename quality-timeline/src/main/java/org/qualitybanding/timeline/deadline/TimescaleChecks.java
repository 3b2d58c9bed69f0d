package org.qualitybanding.timeline.deadline;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.quoted;
import static org.qualitybanding.model.internal.Require.that;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to hold between the timescales of a set. */
final class TimescaleChecks {

    private TimescaleChecks() {}

    static void owned(String field, @Nullable Timescale timescale, Party owner) {
        Party found = given(field, timescale).owner();
        that(found == owner, field + ".owner", owner.name(), found);
    }

    static void sameOrigins(String field, Timescale timescale, String otherField, Timescale other) {
        that(
                timescale.origins().equals(other.origins()),
                field + ".origins",
                other.origins() + " as of " + otherField,
                timescale.origins());
    }

    static void oneAfterTheOther(String field, List<Timescale> timescales) {
        that(!timescales.isEmpty(), field, "one review or more, the last of which is the conclusion", "none");
        for (int i = 0; i < timescales.size(); i++) {
            Timescale each = timescales.get(i);
            String here = field + "[" + i + "]";
            owned(here, each, Party.QUALITY_TEAM);
            if (i > 0) {
                Timescale before = timescales.get(i - 1);
                sameOrigins(here, each, field + "[" + (i - 1) + "]", before);
                that(
                        each.counting().equals(before.counting()),
                        here + ".counting",
                        before.counting() + ", as of the one before",
                        each.counting());
                that(
                        each.days() > before.days(),
                        here + ".length",
                        "longer than " + before.length() + ", the one before",
                        each.length());
            }
        }
    }

    static void differentIds(List<Timescale> timescales) {
        Set<String> ids = new HashSet<>();
        for (Timescale each : timescales) {
            that(ids.add(each.id()), "id", "the id of one timescale only", quoted(each.id()) + " twice");
        }
    }

    static ImmutableList<Timescale> inOrder(
            Timescale remoteUpload,
            Timescale remoteResponse,
            Timescale initialPlan,
            Timescale redActionReview,
            Timescale remainingDomains,
            Timescale fullPlan,
            Timescale evidenceRed,
            Timescale evidenceAmber,
            Timescale evidenceGreen,
            List<Timescale> planReviews) {
        return ImmutableList.<Timescale>builder()
                .add(remoteUpload, remoteResponse, initialPlan, redActionReview, remainingDomains, fullPlan)
                .add(evidenceRed, evidenceAmber, evidenceGreen)
                .addAll(planReviews)
                .build();
    }
}
