package org.qualitybanding.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.Reviews;
import org.qualitybanding.scoring.policy.Mappers;

class ActionCountsTest {

    private static final Grade RED_CAUSED = new Grade(Rag.RED, HarmBasis.CAUSED);
    private static final Grade AMBER_LIKELY = new Grade(Rag.AMBER, HarmBasis.LIKELY);
    private static final Grade GREEN_NONE = new Grade(Rag.GREEN, HarmBasis.NONE);

    @Test
    @DisplayName("M13, R6: significance follows from harm alone, and beside the RAG rating")
    void countsGrades() {
        assertThat(ActionCounts.of(List.of(RED_CAUSED, AMBER_LIKELY, GREEN_NONE, GREEN_NONE)))
                .isEqualTo(new ActionCounts(2, 2, Optional.of(new RagCounts(1, 1, 2))));
        assertThat(ActionCounts.of(List.of())).isEqualTo(ActionCounts.none());
    }

    @Test
    @DisplayName("R9, R10: each action counts once, a withdrawn one not at all")
    void countsActions() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Action first = Reviews.action("A-1", Domain.AUDITS, RED_CAUSED, day);
        Action second = Reviews.action("A-2", Domain.AUDITS, GREEN_NONE, day);
        Action withdrawn = Action.builder()
                .from(second)
                .id("A-3")
                .withdrawal(new Action.Withdrawal(day, "reviewer-7", Reviews.FREE_TEXT))
                .build();
        assertThat(ActionCounts.ofActions(List.of(first, second, withdrawn)))
                .isEqualTo(new ActionCounts(1, 1, Optional.of(new RagCounts(1, 0, 1))));
    }

    @Test
    void keepsUnknownRatingsApartFromNone() {
        assertThat(ActionCounts.significant(0).minor(0).rag()).isEmpty();
        assertThat(ActionCounts.significant(0).minor(0)).isNotEqualTo(ActionCounts.none());
        assertThat(new ActionCounts(0, 0, null))
                .isEqualTo(ActionCounts.significant(0).minor(0));
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatThrownBy(() -> ActionCounts.significant(-1).minor(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("significant must be 0 or more, found -1");
        assertThatThrownBy(() -> ActionCounts.significant(0).minor(Integer.MIN_VALUE))
                .hasMessage("minor must be 0 or more, found -2147483648");
        assertThatThrownBy(() -> new RagCounts(-1, 0, 0)).hasMessage("red must be 0 or more, found -1");
        assertThatThrownBy(() -> new RagCounts(0, -1, 0)).hasMessage("amber must be 0 or more, found -1");
        assertThatThrownBy(() -> new RagCounts(0, 0, -1)).hasMessage("green must be 0 or more, found -1");
        assertThatThrownBy(() -> new ActionCounts(2, 5, Optional.of(new RagCounts(1, 4, 1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rag must be counts of the same 7 actions, found 1 red, 4 amber, 1 green (6)");
    }

    @Test
    void addsUpHugeCounts() {
        int max = Integer.MAX_VALUE;
        assertThat(new RagCounts(max, max, max).total()).isEqualTo(6442450941L);
        assertThatThrownBy(() -> new ActionCounts(max, max, Optional.of(new RagCounts(max, max, max))))
                .hasMessageStartingWith("rag must be counts of the same 4294967294 actions, found 2147483647 red");
        assertThat(new ActionCounts(max, max, Optional.of(new RagCounts(max, max, 0))).total())
                .isEqualTo(4294967294L);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a count that is left out is refused, and never taken for 0")
    void takesNothingForNone(Mappers mapper) throws Exception {
        ActionCounts counts = new ActionCounts(2, 5, Optional.of(new RagCounts(1, 4, 2)));
        assertThat(mapper.read(mapper.write(counts), ActionCounts.class)).isEqualTo(counts);
        refuses(mapper, "{}", "significant must be given, found nothing");
        refuses(mapper, "{\"significant\": 2}", "minor must be given, found nothing");
        refuses(mapper, "{\"significant\": 0, \"minor\": 0, \"rag\": {}}", "red must be given, found nothing");
        refuses(
                mapper,
                "{\"significant\": 0, \"minor\": 0, \"rag\": {\"red\": 0, \"green\": 0}}",
                "amber must be given, found nothing");
        assertThat(mapper.read("{\"significant\": 2, \"minor\": 5}", ActionCounts.class))
                .isEqualTo(ActionCounts.significant(2).minor(5));
    }

    private static void refuses(Mappers mapper, String json, String message) {
        assertThatThrownBy(() -> mapper.read(json, ActionCounts.class))
                .rootCause()
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> ActionCounts.of(null)).hasMessage("grades must be given, found nothing");
        assertThatThrownBy(() -> ActionCounts.of(Arrays.asList(GREEN_NONE, null)))
                .hasMessage("grade must be given, found nothing");
        assertThatThrownBy(() -> ActionCounts.ofActions(null)).hasMessage("actions must be given, found nothing");
        assertThatThrownBy(() -> ActionCounts.ofActions(Arrays.asList((Action) null)))
                .hasMessage("action must be given, found nothing");
    }

    @Test
    void readsLikeASentence() {
        assertThat(ActionCounts.significant(2)).hasToString("2 significant");
        assertThat(ActionCounts.significant(2).minor(5)).hasToString("2 significant, 5 minor");
        assertThat(new ActionCounts(2, 5, Optional.of(new RagCounts(1, 4, 2))))
                .hasToString("2 significant, 5 minor (1 red, 4 amber, 2 green)");
    }
}
