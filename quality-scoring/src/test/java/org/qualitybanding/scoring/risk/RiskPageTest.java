package org.qualitybanding.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.risk.PointsThreshold.pointsAtLeast;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.scoring.rule.Ladder;

/** The worked example of RISK.md, by hand: 24 + 6 + 1 + 0 points, and an item that is too old (M1, M2, M3, M5, R22). */
class RiskPageTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 2);
    private static final DomainCatalogue CATALOGUE = DomainCatalogue.completedWith(
            new Domain("staffing", "Staffing"),
            new Domain("nutrition", "Nutrition"),
            new Domain("environment", "Environment"),
            new Domain("leadership", "Leadership"));

    private static final List<IntelligenceItem> INTELLIGENCE = List.of(
            item(
                    "I-1",
                    IntelligenceItem.Source.SAFEGUARDING_INFORMATION,
                    LocalDate.of(2026, 2, 20),
                    IntelligenceItem.Concern.HIGH,
                    Domain.MEDICATION),
            item(
                    "I-2",
                    IntelligenceItem.Source.QUALITY_HELPLINE_INTELLIGENCE,
                    LocalDate.of(2026, 1, 21),
                    IntelligenceItem.Concern.MEDIUM,
                    Domain.MEDICATION,
                    Domain.BEHAVIOUR),
            item(
                    "I-3",
                    IntelligenceItem.Source.CQC_COMPLIANCE,
                    LocalDate.of(2025, 11, 2),
                    IntelligenceItem.Concern.LOW),
            item(
                    "I-4",
                    IntelligenceItem.Source.USER_LED_ORGANISATION_QUALITY_CHECK,
                    LocalDate.of(2026, 2, 25),
                    IntelligenceItem.Concern.NONE,
                    Domain.AUDITS),
            item(
                    "I-5",
                    IntelligenceItem.Source.ELECTRONIC_CALL_MONITORING,
                    LocalDate.of(2025, 2, 1),
                    IntelligenceItem.Concern.HIGH,
                    Domain.AUDITS));

    private static IntelligenceItem item(
            String id,
            IntelligenceItem.Source source,
            LocalDate receivedOn,
            IntelligenceItem.Concern concern,
            Domain... domains) {
        return IntelligenceItem.builder()
                .id(id)
                .source(source)
                .receivedOn(receivedOn)
                .concern(concern)
                .addDomains(domains)
                .build();
    }

    @Test
    @DisplayName("M2, M3, M5: the example's answers, by hand")
    void answers() {
        RiskAssessment risk = RiskPolicy.libraryDefault().assess(INTELLIGENCE, CATALOGUE, ON);
        assertThat(risk.items())
                .extracting(WeighedItem::toString)
                .containsExactly(
                        "I-4: 0 points (concern 0 x age 4, 5 days old)",
                        "I-1: 24 points (concern 6 x age 4, 10 days old)",
                        "I-2: 6 points (concern 3 x age 2, 40 days old)",
                        "I-3: 1 point (concern 1 x age 1, 120 days old)",
                        "I-5: 0 points (concern 6 x age 0, 394 days old)");
        assertThat(risk)
                .hasToString("on 2026-03-02: rating high, review urgent,"
                        + " domains Medication, Behaviour, Daily activities and routines");
    }

    @Test
    @DisplayName("R22: the page shows what the library prints")
    void page() throws IOException {
        RiskAssessment risk = RiskPolicy.libraryDefault().assess(INTELLIGENCE, CATALOGUE, ON);
        assertThat(Files.readString(Path.of("RISK.md")))
                .contains(risk.explanation().text())
                .contains(risk.toString())
                .contains(
                        INTELLIGENCE.stream().map(item -> "`" + item.id() + "`").toList());
    }

    @Test
    @DisplayName("R22: the page's policy and its rules of another kind")
    void replacements() {
        RiskPolicy ours = RiskPolicy.libraryDefault().toBuilder()
                .id("our-team")
                .version("2026-04")
                .concernWeights(new ConcernWeights(0, 1, 2, 8))
                .ageBands(List.of(new AgeBand(28, 3), new AgeBand(182, 1)))
                .ratingLadder(new Ladder<>(
                        List.of(
                                rule("high", pointsAtLeast(30), RiskRating.HIGH),
                                rule("medium", pointsAtLeast(8), RiskRating.MEDIUM)),
                        RiskRating.LOW,
                        List.of()))
                .build();
        // 8 x 3 + 2 x 1 + 1 x 1 = 27
        assertThat(ours.assess(INTELLIGENCE, CATALOGUE, ON).rating()).hasToString("Medium by rule medium");

        Clause scheme = new Clause("Local risk scheme", "2.1", "Any safeguarding information makes the risk high.");
        RiskRules safeguardingFirst = (intelligence, catalogue, on) -> {
            RiskAssessment usual = RiskPolicy.libraryDefault().assess(intelligence, catalogue, on);
            boolean safeguarding = intelligence.stream()
                    .anyMatch(item -> item.source() == IntelligenceItem.Source.SAFEGUARDING_INFORMATION
                            && !item.receivedOn().isAfter(on));
            return !safeguarding
                    ? usual
                    : usual.withRating(RiskDecision.of(
                            RiskRating.HIGH,
                            Explanation.of("Safeguarding information on or before " + on, "yes")
                                    .addClauses(scheme)
                                    .build()));
        };
        assertThat(safeguardingFirst
                        .assess(INTELLIGENCE, CATALOGUE, LocalDate.of(2027, 6, 1))
                        .rating())
                .hasToString("High");
        assertThat(safeguardingFirst
                        .assess(INTELLIGENCE, CATALOGUE, LocalDate.of(2026, 2, 19))
                        .rating())
                .hasToString("Medium by rule medium");
    }
}
