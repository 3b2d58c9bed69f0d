package org.qualitybanding.timeline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;

/** What a legend says of what sentences rest on. */
class LegendTest {

    private static final Wording WORDING = new Wording(Texts.english());
    private static final Clause OURS =
            new Clause("Local banding scheme, April 2026", "4.2", "Six red actions are poor.");

    @Test
    @DisplayName(
            "each is there once, the document's clauses first and by number, then the readings, then what a team cites")
    void inOrder() {
        Sentence first = WORDING.sentence("next.nothing", List.of(PublishedModel.R20, OURS, PublishedModel.M22));
        Sentence second =
                WORDING.sentence("next.closed", List.of(PublishedModel.M7, PublishedModel.R20, PublishedModel.R3));

        assertThat(Reference.legend(List.of(first, second)))
                .extracting(reference -> reference.clause().id())
                .containsExactly("M7", "M22", "R3", "R20", "4.2");
        assertThat(Reference.legend(List.of())).isEmpty();
    }

    @Test
    @DisplayName("whose a line is, is said: the document's, ours, or the team's own")
    void whose() {
        Sentence sentence = WORDING.sentence("next.nothing", List.of(PublishedModel.R4, PublishedModel.M13, OURS));

        assertThat(Reference.legend(List.of(sentence)))
                .extracting(Reference::toString)
                .containsExactly(
                        "M13, the published document: An action is significant where somebody came to harm, or is likely to.",
                        "R4, our reading of it: One significant action is enough to have the other domains reviewed.",
                        "4.2, Local banding scheme, April 2026: Six red actions are poor.");
    }

    @Test
    @DisplayName("M24 doesn't say that a Poor with three actions has many")
    void poorIsNotForANumber() {
        assertThat(Texts.english().texts().get("clause.M24"))
                .isEqualTo(
                        "Poor takes both a low action score and actions that are not met in time. The document speaks of many"
                                + " actions here, while its own table goes by the two scores alone.");
    }

    @Test
    @DisplayName("what clauses say has the form of sentences, and no code in it")
    void sentences() {
        Map<String, String> texts = Texts.english().texts();
        texts.forEach((code, text) -> {
            if (code.startsWith("clause.")) {
                assertThat(text)
                        .as(code)
                        .matches("[A-Z].*\\.")
                        .doesNotContainPattern("\\b[MR]\\d{1,2}\\b")
                        .doesNotContain("_", "  ");
            }
        });
    }
}
