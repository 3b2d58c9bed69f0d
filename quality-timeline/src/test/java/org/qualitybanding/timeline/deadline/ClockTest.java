package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.deadline.OriginEvent.ACTION_REGRADED;
import static org.qualitybanding.timeline.deadline.OriginEvent.DRAFT_SENT;
import static org.qualitybanding.timeline.deadline.OriginEvent.EVIDENCE_REQUESTED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_RECEIVED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_SENT;
import static org.qualitybanding.timeline.deadline.OriginEvent.REVIEWER_RESPONDED;
import static org.qualitybanding.timeline.deadline.OriginEvent.REVIEW_EXTENDED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_COMPLETED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_DUE;
import static org.qualitybanding.timeline.deadline.OriginEvent.VISIT_ENDED;
import static org.qualitybanding.timeline.deadline.Party.PROVIDER;
import static org.qualitybanding.timeline.deadline.Party.QUALITY_TEAM;

import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Clause;

@DisplayName("M7, M9, M10, M11, M12, M14, R26 to R33, R41: the clocks of a review")
class ClockTest {

    @Test
    void ownersLengthsEventsAndClauses() {
        check(Clock.REMOTE_UPLOAD, "remote-upload", 10, PROVIDER, "M7 R30", EVIDENCE_REQUESTED);
        check(Clock.REMOTE_RESPONSE, "remote-response", 14, QUALITY_TEAM, "M7 R30", UPLOAD_COMPLETED, UPLOAD_DUE);
        check(Clock.INITIAL_PLAN, "initial-plan", 7, QUALITY_TEAM, "M10 R27", VISIT_ENDED, REVIEWER_RESPONDED);
        check(
                Clock.RED_ACTION_REVIEW,
                "red-action-review",
                7,
                QUALITY_TEAM,
                "M9 R28",
                PLAN_SENT,
                VISIT_ENDED,
                REVIEWER_RESPONDED,
                ACTION_REGRADED,
                REVIEW_EXTENDED);
        check(
                Clock.REMAINING_DOMAINS,
                "remaining-domains",
                21,
                QUALITY_TEAM,
                "M9 R27",
                VISIT_ENDED,
                REVIEWER_RESPONDED,
                REVIEW_EXTENDED);
        check(
                Clock.FULL_PLAN,
                "full-plan",
                21,
                QUALITY_TEAM,
                "M9 R27",
                VISIT_ENDED,
                REVIEWER_RESPONDED,
                REVIEW_EXTENDED);
        check(Clock.DRAFT_COMMENTS, "draft-comments", 0, PROVIDER, "R41", DRAFT_SENT);
        check(Clock.EVIDENCE_RED, "evidence-red", 7, PROVIDER, "M14 R26", PLAN_SENT, PLAN_RECEIVED);
        check(Clock.EVIDENCE_AMBER, "evidence-amber", 28, PROVIDER, "M14 R26", PLAN_SENT, PLAN_RECEIVED);
        check(Clock.EVIDENCE_GREEN, "evidence-green", 42, PROVIDER, "M14 R26", PLAN_SENT, PLAN_RECEIVED);
        check(Clock.CONCLUSION, "conclusion", 42, QUALITY_TEAM, "M11 M12 R29 R31", PLAN_SENT);
        assertThat(Clock.values()).hasSize(11);
    }

    private static void check(Clock clock, String id, int days, Party owner, String clauses, OriginEvent... origins) {
        assertThat(clock.id()).isEqualTo(id);
        assertThat(clock.publishedLength())
                .as(id)
                .isEqualTo(days == 0 ? Optional.empty() : Optional.of(Period.ofDays(days)));
        assertThat(clock.owner()).as(id).isEqualTo(owner);
        assertThat(clock.clauses()).as(id).extracting(Clause::id).containsExactly(clauses.split(" "));
        assertThat(clock.origins()).as(id).containsExactly(origins);
    }

    @Test
    void titles() {
        assertThat(Stream.of(Clock.values()).map(Clock::title))
                .containsExactly(
                        "The upload of the requested evidence",
                        "The response to the uploaded evidence",
                        "The plan on the initial domains",
                        "The review of red actions",
                        "The review of the remaining domains",
                        "The plan on all domains",
                        "Comment on a draft of the plan",
                        "Evidence for a red action",
                        "Evidence for an amber action",
                        "Evidence for a green action",
                        "The concluding review of the plan");
    }

    @Test
    @DisplayName("M14: each colour has its clock")
    void evidence() {
        assertThat(Stream.of(Rag.values()).map(Clock::evidence))
                .containsExactlyInAnyOrder(Clock.EVIDENCE_RED, Clock.EVIDENCE_AMBER, Clock.EVIDENCE_GREEN);
        assertThat(Clock.evidence(Rag.AMBER)).isEqualTo(Clock.EVIDENCE_AMBER);
        assertThatThrownBy(() -> Clock.evidence(null)).hasMessage("rag must be given, found nothing");
    }
}
