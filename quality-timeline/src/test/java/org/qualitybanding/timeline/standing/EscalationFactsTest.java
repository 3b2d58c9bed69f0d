package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.escalationFacts;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.timeline.deadline.Party;

@DisplayName("The facts that may prompt a step of escalation, listed and never acted on (M16, M17, R33, R34)")
class EscalationFactsTest {

    private static final QualityReview REVIEW = Told.planned(
                    Told.minor("A-1", Rag.RED)
                            .addEvidence(SampleFacts.notSufficient("E-1", march(11), march(12)))
                            .build(),
                    Told.minor("A-2", Rag.AMBER).build())
            .addEngagementNotes(
                    SampleFacts.engagement("N-1", march(20), EngagementNote.Finding.UNSATISFACTORY),
                    SampleFacts.engagement("N-2", march(27), EngagementNote.Finding.SATISFACTORY))
            .build();

    @Test
    void listedByDateWithTheClausesThatSpeakOfThem() {
        ReviewStanding standing = on(april(4), REVIEW);

        assertThat(escalationFacts(standing))
                .containsExactly(
                        "evidence was found not sufficient: A-1, since 2026-03-12",
                        "the provider missed a timescale: A-1, since 2026-03-14",
                        "the provider's engagement was found unsatisfactory: N-1, since 2026-03-20",
                        "the provider missed a timescale: A-2, since 2026-04-04");
        assertThat(standing.escalationFacts())
                .allSatisfy(fact -> assertThat(fact.clauses()).extracting("id").containsExactly("M17", "R34"));
    }

    @Test
    void notBeforeTheyAreTheCase() {
        assertThat(on(march(11), REVIEW).escalationFacts()).isEmpty();
        assertThat(escalationFacts(on(march(13), REVIEW)))
                .containsExactly("evidence was found not sufficient: A-1, since 2026-03-12");
    }

    @Test
    @DisplayName("R33: the team's own lateness is never among them")
    void neverTheTeamsLateness() {
        ReviewStanding standing = on(april(4), REVIEW);

        assertThat(standing.overdue(Party.QUALITY_TEAM)).hasSize(2);
        assertThat(standing.escalationFacts())
                .filteredOn(fact -> fact.kind() == EscalationFact.Kind.TIMESCALE_MISSED)
                .hasSize(2);
        assertThat(on(march(30), Told.planned()).escalationFacts()).isEmpty();
    }

    @Test
    @DisplayName("R34: a step that people took changes no score, no duty and no fact")
    void aRecordedStepChangesNothing() {
        QualityReview suspended =
                REVIEW.withEscalationSteps(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, march(23)));

        ReviewStanding then = on(april(4), suspended);
        ReviewStanding without = on(april(4), REVIEW);
        assertThat(then.explanation()).isEqualTo(without.explanation());
        assertThat(then.duties()).isEqualTo(without.duties());
        assertThat(then.actions()).isEqualTo(without.actions());
        assertThat(then.escalationFacts()).isEqualTo(without.escalationFacts());
        assertThat(then.scorecard().advisories()).isEqualTo(without.scorecard().advisories());
        assertThat(then.identity()).as("a fact more was known").isNotEqualTo(without.identity());
    }

    @Test
    void poorFromTheEndOfTheEngagementOn() {
        QualityReview.Builder review = Told.fullyPlanned(
                Told.significant("A-1").build(), Told.significant("A-2").build());

        assertThat(escalationFacts(on(april(16), review))).noneMatch(fact -> fact.contains("Poor"));
        assertThat(escalationFacts(on(april(18), review)))
                .containsExactly(
                        "the provider missed a timescale: A-1, since 2026-03-14",
                        "the provider missed a timescale: A-2, since 2026-03-14",
                        "the band is Poor, since 2026-04-17");
    }
}
