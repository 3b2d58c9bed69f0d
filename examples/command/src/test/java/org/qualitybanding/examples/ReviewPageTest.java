package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.examples.PageOfCase.inFull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.examples.report.PageOptions;
import org.qualitybanding.examples.report.ReviewPage;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/** Every number and every date on a page is the standing's, and everything that it cites it explains. */
class ReviewPageTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("a score that is not known is no number (R7)")
    void scores(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        Scorecard card = of.standing().scorecard();
        Document page = of.page();

        assertThat(page.select(".band").first().ownText().strip())
                .isEqualTo(card.banding().reachable().stream()
                        .map(band -> band.banding().words())
                        .collect(Collectors.joining(" or ")));
        assertThat(figure(page, "action-score"))
                .isEqualTo(card.actionScore().score().map(ActionScore::words).orElse("Not known yet"));
        assertThat(figure(page, "compliance-score"))
                .isEqualTo(card.compliance()
                        .decision()
                        .map(decision -> String.valueOf(decision.score().value()))
                        .orElse("Not known yet"));
        List<OverallScore> overall = card.overallScores();
        assertThat(figure(page, "overall-score"))
                .isEqualTo(overall.size() == 1 ? overall.get(0).toString() : "Not known yet");
        assertThat(figure(page, "counts"))
                .isEqualTo(String.valueOf(card.actionScore().counts().total()));
    }

    private static String figure(Document page, String key) {
        return page.select("[data-figure=" + key + "] .value").text();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the table of bands is the policy's, and marks the pairs of scores that are possible (M22)")
    void matrix(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        Scorecard card = of.standing().scorecard();
        List<ScorePair> possible = card.banding().reachable().stream()
                .flatMap(band -> band.restsOn().stream())
                .toList();
        Elements rows = of.page().select(".matrix tbody tr");

        assertThat(of.page().select(".matrix caption")).hasSize(1);
        assertThat(rows).hasSize(2);
        for (ComplianceScore compliance : ComplianceScore.values()) {
            Elements cells = rows.get(compliance.value()).select("td");
            assertThat(cells).hasSize(3);
            for (ActionScore action : ActionScore.values()) {
                Element cell = cells.get(action.value() + 1);
                ScorePair pair = new ScorePair(action, compliance);
                assertThat(cell.select("b").text())
                        .isEqualTo(
                                card.policy().matrix().band(action, compliance).words());
                assertThat(cell.select(".overall").text())
                        .endsWith(pair.overall().toString());
                assertThat(cell.hasClass("here")).isEqualTo(possible.contains(pair));
                assertThat(cell.select(".mark").text())
                        .isEqualTo(
                                !possible.contains(pair)
                                        ? ""
                                        : possible.size() == 1 ? "this review" : "still possible");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each duty stands with its owner, its last day and the days left or late (R23, R33)")
    void duties(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        ReviewStanding standing = of.standing();
        for (Party party : Party.values()) {
            Elements rows = of.page()
                    .select("[data-party=" + (party == Party.PROVIDER ? "provider" : "quality-team") + "] [data-duty]");
            for (Duty duty : standing.duties(party)) {
                Element row = rows.stream()
                        .filter(each -> each.attr("data-duty").equals(duty.key()))
                        .findFirst()
                        .orElseThrow();
                assertThat(row.select("[data-label=Last day]").text()).isEqualTo(inFull(duty.dueOn()));
                String state = row.select(".state").text().toLowerCase(Locale.ROOT);
                long left = duty.daysLeft(standing.date());
                switch (duty.state()) {
                    case NOT_YET_DUE -> assertThat(state).isEqualTo(days(left) + " left");
                    case DUE_TODAY -> assertThat(state).isEqualTo("due today");
                    case OVERDUE -> assertThat(state).isEqualTo("late by " + days(-left));
                    case MET_LATE -> assertThat(state).contains(days(duty.daysLate()) + " late");
                    default -> assertThat(state).doesNotContain(" left").doesNotContain("late by");
                }
                duty.actionId()
                        .flatMap(standing::action)
                        .ifPresent(action -> assertThat(row.text())
                                .containsIgnoringCase(action.grade().rag().name())
                                .contains(action.grade().significant() ? "significant" : "minor"));
            }
            long noClock = party == Party.QUALITY_TEAM
                    ? 0
                    : standing.actions().stream()
                            .filter(action -> standing.duties(party).stream()
                                    .noneMatch(duty -> duty.actionId().equals(Optional.of(action.actionId()))))
                            .count();
            assertThat(rows).hasSize(standing.duties(party).size() + (int) noClock);
        }
    }

    private static String days(long count) {
        return count + (count == 1 ? " day" : " days");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("page and letter say what would change the band, or why nothing does")
    void whatWouldChangeTheBand(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        String expected = StandingInWords.of(of.standing(), Texts.english())
                .wouldChangeIt()
                .get(0)
                .text();
        assertThat(of.page()
                        .select("section[aria-labelledby=change] li")
                        .first()
                        .text())
                .startsWith(expected);
        assertThat(Jsoup.parse(of.letter().html())
                        .select("section[aria-labelledby=change] li")
                        .text())
                .startsWith(expected);
    }

    @ParameterizedTest
    @EnumSource
    void countsByDomain(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        ActionCounts together = ActionCounts.ofActions(
                of.timeline().review().asKnownOn(bundled.on()).actions());
        assertThat(of.page().select(".domains tbody tr").last().select("td").eachText())
                .containsExactly(
                        String.valueOf(together.significant()),
                        String.valueOf(together.minor()),
                        String.valueOf(together.rag().orElseThrow().red()),
                        String.valueOf(together.rag().orElseThrow().amber()),
                        String.valueOf(together.rag().orElseThrow().green()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whatever is cited is in the legend, and no id comes twice")
    void citations(BundledCase bundled) {
        Document page = PageOfCase.of(bundled).page();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(page.select(".legend dd .source").eachText())
                .isNotEmpty()
                .allMatch(source -> source.equals("the published document") || source.equals("our reading of it"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a page is one file: no script, and nothing that it would ask for")
    void oneFile(BundledCase bundled) {
        Document page = PageOfCase.of(bundled).page();
        assertThat(page.select("script, link, img, iframe, object, embed, [src], [style]"))
                .isEmpty();
        assertThat(page.html()).doesNotContain("http:", "https:", "url(", "@import");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).endsWith(inFull(bundled.on()));
        assertThat(page.select("main, h1")).hasSize(2);
    }

    @Test
    @DisplayName("a part of another page begins its ids and its headings as that page asks")
    void embedded() {
        PageOfCase of = PageOfCase.of(BundledCase.POOR);
        String fragment = ReviewPage.of(
                        of.timeline(),
                        BundledCase.POOR.on(),
                        PageOptions.standard().embedded("review-", 3))
                .fragment();
        Document page = Jsoup.parseBodyFragment(fragment);
        assertThat(fragment).startsWith("<article ").doesNotContain("<html", "<body", "<style");
        assertThat(page.select("[id]").eachAttr("id")).isNotEmpty().allMatch(id -> id.startsWith("review-"));
        assertThat(page.select("h1, h2")).isEmpty();
        assertThat(page.select("h3")).hasSize(1);
        assertThat(page.select("h4")).hasSizeGreaterThan(5);
    }

    @Test
    void thePageIsTheSameEachTime() {
        assertThat(PageOfCase.of(BundledCase.ADEQUATE).html())
                .isEqualTo(PageOfCase.of(BundledCase.ADEQUATE).html());
        assertThat(Command.run("--case", "adequate", "--format", "html"))
                .isEqualTo(new Command(0, PageOfCase.of(BundledCase.ADEQUATE).html(), ""));
    }
}
