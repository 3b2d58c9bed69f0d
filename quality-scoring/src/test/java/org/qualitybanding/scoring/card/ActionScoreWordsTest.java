package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.ActionScore.PLUS_ONE;
import static org.qualitybanding.scoring.card.Reviews.VISITED_ON;
import static org.qualitybanding.scoring.card.Reviews.fullyPlanned;
import static org.qualitybanding.scoring.card.Reviews.initialActions;
import static org.qualitybanding.scoring.card.Reviews.planned;
import static org.qualitybanding.scoring.card.Reviews.remainingActions;
import static org.qualitybanding.scoring.card.Reviews.score;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;

@DisplayName("What is told of an action score: advisories and the explanation")
class ActionScoreWordsTest {

    @Test
    @DisplayName("R6: significant but not red, minor but red: told, never refused")
    void advisesOnUnusualGrades() {
        List<Action> actions = Stream.of(
                        action("A-1", Rag.AMBER, HarmBasis.LIKELY),
                        action("A-2", Rag.GREEN, HarmBasis.CAUSED),
                        action("A-3", Rag.RED, HarmBasis.NONE),
                        action("A-4", Rag.RED, HarmBasis.LIKELY),
                        action("A-5", Rag.AMBER, HarmBasis.NONE))
                .toList();
        assertThat(score(planned(actions)).advisories())
                .extracting(Advisory::toString)
                .containsExactly(
                        "2 actions are significant and not red (A-1, A-2) [R6]",
                        "1 action is minor and red (A-3) [R6]");
    }

    private static Action action(String id, Rag rag, HarmBasis harm) {
        return Reviews.action(id, Domain.AUDITS, new Grade(rag, harm), VISITED_ON);
    }

    @ParameterizedTest
    @DisplayName("R2, R3: told exactly where a reading decided the score or the gate")
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 12; 0; 0; There are exactly 12 minor actions: by reading R2, Outcome 1 [R2]",
                "0; 11; 0; 0; ''",
                "0; 12; 0; 8; There are exactly 12 minor actions: by reading R2, no full review is needed [R2]",
                "0; 12; 1; 0; There are exactly 12 minor actions: by reading R2, no full review is needed [R2]",
                "1; 12; 0; 0; ''",
                "0; 20; 0; 14; There are exactly 34 minor actions: by reading R3, Outcome 2 [R3]",
                "1; 20; 0; 14; There are exactly 34 minor actions: by reading R3, Outcome 2 [R3]",
                "1; 20; 1; 14; ''",
                "0; 34; 0; 1; ''"
            })
    void tellsWhichReadingDecided(int significant, int minor, int moreSignificant, int moreMinor, String says) {
        ActionScoreAssessment assessment =
                score(fullyPlanned(initialActions(significant, minor), remainingActions(moreSignificant, moreMinor)));
        assertThat(assessment.advisories().stream()
                        .filter(advisory -> advisory.kind() == Advisory.Kind.READING_DECIDED)
                        .map(Advisory::toString))
                .isEqualTo(says.isEmpty() ? List.of() : List.of(says));
    }

    @Test
    void explainsEveryNumber() {
        assertThat(score(planned(initialActions(0, 4))).explanation().text()).isEqualTo("""
                        Action score: +1, final on 2026-03-09 (action score = 1) [M18, M21, R8]
                          Actions that count: 4 actions found until the plan of 2026-03-09 (significant = 0, minor = 4, red = 0, amber = 0, green = 4) [R5, R8, M13]
                            Medication: 2 actions (significant = 0, minor = 2, red = 0, amber = 0, green = 2) [R10]
                            Audits: 1 action (significant = 0, minor = 1, red = 0, amber = 0, green = 1) [R10]
                            Behaviour: 1 action (significant = 0, minor = 1, red = 0, amber = 0, green = 1) [R10]
                          Full review: not needed, by the actions found until the plan of 2026-03-09 (significant = 0, minor = 4, red = 0, amber = 0, green = 4) [M8, R4, R5]
                            Outcome: Outcome 1 (significant = 0, minor = 4, red = 0, amber = 0, green = 4) [M10, R1]
                              Outcome 3 if significant >= 2 or minor > 34: no (significant = 0, minor = 4) [M12, R1, R3]
                              Outcome 2 if significant >= 1 or minor > 12: no (significant = 0, minor = 4) [M11, M8, R1, R4, R2]
                              Otherwise Outcome 1: yes [M10, R1]
                          Outcome: Outcome 1 (significant = 0, minor = 4, red = 0, amber = 0, green = 4) [M10, R1]
                            Outcome 3 if significant >= 2 or minor > 34: no (significant = 0, minor = 4) [M12, R1, R3]
                            Outcome 2 if significant >= 1 or minor > 12: no (significant = 0, minor = 4) [M11, M8, R1, R4, R2]
                            Otherwise Outcome 1: yes [M10, R1]""");
    }

    @Test
    @DisplayName("R11: no actions: Outcome 1, +1, and the explanation cites why")
    void explainsNoActions() {
        ActionScoreAssessment assessment = score(planned(List.of()));
        assertThat(assessment.score()).contains(PLUS_ONE);
        assertThat(assessment.explanation().allClauses())
                .extracting(clause -> clause.id())
                .contains("R11", "R8", "M10", "M21");
    }

    @Test
    @DisplayName("a hundred thousand actions: a short explanation, an advisory of a kind")
    void staysReadableForManyActions() {
        ActionScoreAssessment assessment = score(planned(initialActions(50_000, 50_000)));
        assertThat(assessment.counts().total()).isEqualTo(100_000);
        assertThat(assessment.explanation().text().lines()).hasSizeLessThan(20);
        assertThat(assessment.toString()).hasSizeLessThan(200);
    }
}
