package org.qualitybanding.timeline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.qualitybanding.fixtures.Reopening;
import org.qualitybanding.fixtures.ReviewArbitraries;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.WatchedReview;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/** Every step of every explanation gives a reason of the list, and has what its sentence says. */
class ReasonsProperties {

    private static final List<QualityPolicy> POLICIES = List.of(
            QualityPolicy.published(),
            QualityPolicy.of(
                    ScoringPolicy.published()
                            .withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS)
                            .withComplianceRule(ComplianceRule.shareOfAll(Share.percent(50))
                                    .withLateFound(ComplianceRule.LateFound.COUNTED)),
                    Timescales.published().withPausesLengthening(Pause.Clocks.BOTH)),
            QualityPolicy.of(
                    ScoringPolicy.published()
                            .withComplianceRule(ComplianceRule.seriousMetAndShareOfRest(Share.percent(50))),
                    Timescales.published()),
            QualityPolicy.of(
                    ScoringPolicy.published().withComplianceRule(ComplianceRule.reviewersWord()),
                    Timescales.published()),
            QualityPolicy.published().toBuilder()
                    .timescales(Timescales.published().withCounting(CountingRule.workingDays()))
                    .workingDays(WorkingDays.mondayToFriday()
                            .and(WorkingDays.holidays(
                                    "Town holidays",
                                    DateRange.ofYears(2015, 2035),
                                    Map.of(LocalDate.of(2019, 1, 7), "Founders' Day"))))
                    .build());

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    @Provide
    Arbitrary<QualityPolicy> policies() {
        return Arbitraries.of(POLICIES);
    }

    private static ReviewStanding standing(WatchedReview watched, QualityPolicy policy) {
        return Standings.of(watched.review(), policy).on(watched.later());
    }

    @Property(tries = 100)
    @Label("a step gives a reason of the library's, and all that the reason's text has a place for")
    void everyStepGivesItsReason(@ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        assertTold(standing(watched, policy).explanation());
    }

    static void assertTold(Explanation step) {
        assertThat(step.reason()).isNotEqualTo(Reason.OWN);
        assertThat(values(step))
                .containsAll(placeholders("reason." + step.reason().code()));
        step.parts().forEach(ReasonsProperties::assertTold);
        step.steps().forEach(ReasonsProperties::assertTold);
    }

    private static void assertTold(Phrase phrase) {
        if (phrase.kind() == Phrase.Kind.TEXT) {
            assertThat(phrase.parts()).extracting(Phrase::name).containsAll(placeholders(phrase.value()));
        }
        phrase.parts().forEach(ReasonsProperties::assertTold);
    }

    private static Set<String> values(Explanation step) {
        Set<String> values = new HashSet<>();
        step.quantities().forEach(quantity -> values.add(quantity.name().replace(' ', '-')));
        step.parts().forEach(part -> values.add(part.name()));
        return values;
    }

    private static Set<String> placeholders(String code) {
        assertThat(Texts.english().texts()).containsKey(code);
        return Template.of(Texts.english().texts().get(code)).placeholders();
    }

    @Property(tries = 100)
    @Label(
            "told, every step is a sentence without a code, an ISO date or free text, and its references are its clauses")
    void toldInSentences(@ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        Explanation why = standing(watched, policy).explanation();
        assertToldAs(ExplanationInWords.of(why, Texts.english()), why);
    }

    static void assertToldAs(ExplanationInWords words, Explanation step) {
        assertThat(words.sentence().code()).isEqualTo("reason." + step.reason().code());
        assertThat(words.sentence().text())
                .matches("[A-Z].*[.?]|[A-Z].*\\? (Yes|No)\\.")
                .doesNotContain("_", "[", "{", "}", "  ", " ,", " .", " ;", SampleFacts.FREE_TEXT)
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d|\\b[MR]\\d{1,2}\\b");
        assertThat(words.sentence().references()).extracting(Reference::clause).isEqualTo(step.clauses());
        assertThat(words.steps()).hasSameSizeAs(step.steps());
        for (int index = 0; index < words.steps().size(); index++) {
            assertToldAs(words.steps().get(index), step.steps().get(index));
        }
    }

    @Property(tries = 100)
    @Label("an advisory has all that its text has a place for")
    void advisoriesHaveTheirParts(@ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        ReviewStanding standing = standing(watched, policy);
        assertThat(standing.explanation().reason()).isEqualTo(Reason.REVIEW_STANDS);
        for (Advisory advisory : standing.scorecard().advisories()) {
            Set<String> values = new HashSet<>(Set.of("actions", "domains"));
            advisory.parts().forEach(part -> values.add(part.name()));
            assertThat(values)
                    .containsAll(placeholders("advisory." + advisory.kind().code()));
            advisory.parts().forEach(ReasonsProperties::assertTold);
        }
    }
}
