package org.qualitybanding.timeline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.compliance.ComplianceChange;
import org.qualitybanding.scoring.compliance.UncountedDecision;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.EscalationFact;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Task;

/** A set of texts is whole, or refused with the codes that are to blame. */
class TextsTest {

    private static final Texts ENGLISH = Texts.english();

    @Test
    void everyConstantThatCanAppearHasWords() {
        List<String> codes = new ArrayList<>();
        add(codes, "stage", ReviewStanding.Stage.values());
        add(codes, "band", Band.values());
        add(codes, "outcome", Outcome.values());
        add(codes, "duty", Duty.Kind.values());
        add(codes, "clock", Clock.values());
        add(codes, "event", OriginEvent.values());
        add(codes, "what", Duty.Kind.values());
        add(codes, "duty-state", Duty.State.values());
        add(codes, "action-state", Duty.State.values());
        add(codes, "fact", EscalationFact.Kind.values());
        add(codes, "step-taken", EscalationStep.Kind.values());
        add(codes, "step-ended", EscalationStep.Kind.values());
        add(codes, "next", Task.Kind.values());
        add(codes, "change", ComplianceChange.Kind.values());
        add(codes, "uncounted", UncountedDecision.Reason.values());
        add(codes, "advisory", Advisory.Kind.values());
        PublishedModel.clauses().forEach(clause -> codes.add("clause." + clause.id()));
        PublishedModel.readings().forEach(clause -> codes.add("clause." + clause.id()));
        assertThat(ENGLISH.texts()).containsKeys(codes.toArray(String[]::new));
        for (Advisory.Kind kind : Advisory.Kind.values()) {
            assertThat("advisory." + kind.code()).isEqualTo(Wording.code("advisory", kind));
        }
    }

    @Test
    void constantsAndDatesAreCalledByTheirTexts() {
        assertThat(ENGLISH.words(Rag.AMBER)).isEqualTo("amber");
        assertThat(ENGLISH.words(Band.POOR)).isEqualTo("Poor");
        assertThat(ENGLISH.words(Outcome.OUTCOME_2)).isEqualTo("Outcome 2");
        assertThat(ENGLISH.words(HarmBasis.LIKELY)).isEqualTo("significant, as harm is likely");
        assertThat(ENGLISH.words(Party.QUALITY_TEAM)).isEqualTo("the quality team");
        assertThat(ENGLISH.words(ReviewStanding.Stage.CLOSED)).isEqualTo("The review is closed");
        for (Enum<?>[] constants : List.of(
                Band.values(),
                Outcome.values(),
                Rag.values(),
                HarmBasis.values(),
                Party.values(),
                ReviewStanding.Stage.values())) {
            for (Enum<?> constant : constants) {
                assertThat(ENGLISH.words(constant)).isNotBlank();
            }
        }
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ENGLISH.words(Duty.State.MET))
                .withMessage("constant must be of a type that has texts, found a constant of State");
        assertThat(ENGLISH.date(LocalDate.of(2026, 4, 20))).isEqualTo("Monday 20 April 2026");
        assertThat(ENGLISH.counted("days", 1)).isEqualTo("1 day");
        assertThat(ENGLISH.counted("days", 2)).isEqualTo("2 days");
        assertThat(ENGLISH.or(List.of())).isEmpty();
        assertThat(ENGLISH.or(List.of("Poor"))).isEqualTo("Poor");
        assertThat(ENGLISH.or(List.of("Poor", "Adequate", "Good"))).isEqualTo("Poor, Adequate or Good");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ENGLISH.counted("weeks", 2))
                .withMessage("code must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ENGLISH.or(null))
                .withMessage("items must be given, found nothing");
        assertThat(ENGLISH.shortDate(LocalDate.of(2026, 4, 20))).isEqualTo("20 Apr 2026");
    }

    private static void add(List<String> codes, String group, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            codes.add(Wording.code(group, constant));
        }
    }

    @Test
    void theEnglishSetIsWholeByItsOwnRule() {
        assertThat(Texts.of("en-GB", ENGLISH.texts())).isEqualTo(ENGLISH).hasSameHashCodeAs(ENGLISH);
        assertThat(ENGLISH.language()).isEqualTo("en-GB");
        assertThat(ENGLISH).hasToString(ENGLISH.texts().size() + " texts in en-GB");
    }

    @Test
    void aTextIsReplacedAndAFormForANumberAdded() {
        Texts changed =
                ENGLISH.with(Map.of("band.poor", "Not yet good enough", "days.7", "a week", "days.14", "{count} d"));
        assertThat(changed).isNotEqualTo(ENGLISH);
        assertThat(changed.filled("band.poor", Map.of())).isEqualTo("Not yet good enough");
        assertThat(changed.counted("days", 7)).isEqualTo("a week");
        assertThat(changed.counted("days", 14)).isEqualTo("14 d");
        assertThat(changed.counted("days", 1)).isEqualTo("1 day");
        assertThat(changed.counted("days", 2)).isEqualTo("2 days");
    }

    @Test
    void valuesAreNotFilledAgain() {
        assertThat(ENGLISH.filled("action", Map.of("id", "{date}"))).isEqualTo("action {date}");
    }

    @Test
    void everyFaultNamesItsCode() {
        Map<String, String> texts = new HashMap<>(ENGLISH.texts());
        texts.remove("date");
        texts.put("band.poor", " ");
        texts.put("summary.final", "{band} since {day}");
        texts.put("next.closed", "closed on {date}");
        texts.put("next.nothing", "nothing}");
        texts.put("band.1", "first");
        texts.remove("days.1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Texts.of("no id", texts))
                .withMessageContainingAll(
                        "language must be an id of 1 to 100 characters without white space, found 5 characters",
                        "texts[\"date\"] must be given, found nothing",
                        "texts[\"band.1\"] must be under a code of the English texts, found another code",
                        "texts[\"band.poor\"] must be a text that is not blank, found 1 characters",
                        "texts[\"next.closed\"] must be a text with no placeholder, found {date}",
                        "texts[\"next.nothing\"] must be a text with placeholders such as {date} and no other braces, found"
                                + " another brace",
                        "texts[\"summary.final\"] must be a text with {band}, {date}, found {band}, {day}");
    }
}
