package org.qualitybanding.timeline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.qualitybanding.model.Domain;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/** Whatever happened to a review, its words say no more than is known, and are words. */
class WordsProperties {

    private static final Texts WITHOUT_WORDS = withoutWords();

    /** Every text is its placeholders and nothing else. */
    private static Texts withoutWords() {
        Map<String, String> texts = new HashMap<>();
        Texts.english().texts().forEach((code, text) -> {
            StringBuilder bare = new StringBuilder("~");
            Template.of(text)
                    .placeholders()
                    .forEach(name -> bare.append("{").append(name).append("}~"));
            texts.put(code, bare.toString());
        });
        return Texts.of("x-toy", texts);
    }

    @Provide
    Arbitrary<WatchedReview> watched() {
        return ReviewArbitraries.watched(Reopening.all());
    }

    private static final List<ComplianceRule> RULES = List.of(
            ComplianceRule.published(),
            ComplianceRule.shareOfAll(Share.percent(50)),
            ComplianceRule.seriousMetAndShareOfRest(Share.percent(50)),
            ComplianceRule.reviewersWord());

    @Provide
    Arbitrary<QualityPolicy> policies() {
        return Arbitraries.of(RULES)
                .map(rule ->
                        QualityPolicy.of(ScoringPolicy.published().withComplianceRule(rule), Timescales.published()));
    }

    private static ReviewStanding standing(WatchedReview watched, QualityPolicy policy) {
        return Standings.of(watched.review(), policy).on(watched.later());
    }

    @Property(tries = 100)
    @Label("no code, no ISO date, no free text, nothing left unfilled")
    void sentencesAreSentences(@ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        StandingInWords words = StandingInWords.of(standing(watched, policy), Texts.english());
        assertThat(words.next()).isNotEmpty();
        for (Sentence sentence : words.sentences()) {
            assertThat(sentence.text())
                    .matches("[A-Z].*\\.")
                    .doesNotContain("_", "[", "{", "}", "  ", " ,", " .", " ;", SampleFacts.FREE_TEXT)
                    .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d|\\b[MR]\\d{1,2}\\b|\\b[A-Z]{4,}\\b(?!-)");
            assertThat(Texts.english().texts()).containsKey(sentence.code());
        }
    }

    @Property(tries = 100)
    @Label("R7, R14, R33: a pending score is no number, an attempt no silence, and a late duty its owner's")
    void nothingIsSaidThatIsNotKnown(
            @ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        ReviewStanding standing = standing(watched, policy);
        StandingInWords words = StandingInWords.of(standing, Texts.english());
        List<String> texts = words.sentences().stream().map(Sentence::text).toList();
        assertThat(texts.stream().anyMatch(text -> text.contains("the action score is")))
                .isEqualTo(standing.scorecard().actionScore().assessed());
        for (ActionStanding action : standing.actions()) {
            if (!action.attempts().isEmpty()) {
                assertThat(texts)
                        .noneMatch(text -> text.contains("action " + action.actionId() + ",")
                                && text.contains("none is recorded as sent"));
            }
        }
        for (Party owner : Party.values()) {
            Party other = owner == Party.PROVIDER ? Party.QUALITY_TEAM : Party.PROVIDER;
            List<Sentence> late = words.late().get(owner);
            assertThat(late).hasSizeGreaterThanOrEqualTo(standing.overdue(owner).size());
            assertThat(late).noneMatch(sentence -> sentence.text().contains(": " + other.words() + "'s"));
            for (Duty duty : standing.overdue(owner)) {
                assertThat(late)
                        .anyMatch(sentence -> sentence.text()
                                .contains(duty.subjectId()
                                        .map(id -> id + ", due on")
                                        .orElse(", due on")));
            }
        }
    }

    @Property(tries = 100)
    @Label(
            "R33, R34: every duty, action, fact and step is told once, each duty of its owner, and the legend has all that is cited")
    void nothingIsLeftOut(@ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        ReviewStanding standing = standing(watched, policy);
        StandingInWords words = StandingInWords.of(standing, Texts.english());
        for (Party owner : Party.values()) {
            List<DutyInWords> duties = words.duties().get(owner);
            assertThat(duties).extracting(DutyInWords::duty).isEqualTo(standing.duties(owner));
            assertThat(duties)
                    .allSatisfy(duty -> assertThat(duty.sentence().text()).contains(": " + owner.words() + "'s "));
        }
        assertThat(words.actions()).extracting(ActionInWords::action).isEqualTo(standing.actions());
        assertThat(words.mayPrompt())
                .hasSameSizeAs(standing.escalationFacts())
                .noneMatch(fact -> fact.text().contains("team's"))
                .noneMatch(fact -> fact.code().equals("fact.timescale-missed-undated"));
        assertThat(words.stepsTaken()).hasSameSizeAs(standing.escalationSteps());
        assertThat(words.wouldChangeIt()).isNotEmpty();
        assertThat(words.legend()).doesNotHaveDuplicates();
        assertThat(words.legend())
                .containsExactlyInAnyOrderElementsOf(words.sentences().stream()
                        .flatMap(sentence -> sentence.references().stream())
                        .distinct()
                        .toList());
    }

    @Property(tries = 100)
    @Label("another set leaves no English")
    void aReplacedSetLeavesNoEnglish(
            @ForAll("watched") WatchedReview watched, @ForAll("policies") QualityPolicy policy) {
        for (Sentence sentence :
                StandingInWords.of(standing(watched, policy), WITHOUT_WORDS).sentences()) {
            String text = sentence.text();
            for (Domain domain : watched.review().domainsUnderReview()) {
                text = text.replace(domain.name(), "");
            }
            assertThat(text).startsWith("~").doesNotContainPattern("[a-z]{2,}");
            assertThat(sentence.references()).allSatisfy(reference -> {
                assertThat(reference.says()).isEqualTo("~");
                assertThat(reference.source()).isEqualTo("~");
            });
        }
    }
}
