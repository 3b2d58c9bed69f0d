package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;

/** The letter to the provider, in both its forms. */
class ProviderLetterTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("the plain text has the words of the page, all of them and in their order")
    void bothFormsSayTheSame(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        assertThat(words(of.letter().text()))
                .isEqualTo(words(Jsoup.parse(of.letter().html()).body().text()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(
                        text.replaceAll("[^\\p{L}\\p{N}+\\-]+", " ").strip().split(" "))
                .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void asksForWhatTheProviderOwesWithItsLastDay(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        String letter = of.letter().text().replaceAll("\\s+", " ");
        of.standing()
                .open(Party.PROVIDER)
                .forEach(duty -> assertThat(letter)
                        .containsOnlyOnce(
                                duty.actionId().map(id -> "Action " + id + " (").orElse("your complete upload"))
                        .contains(PageOfCase.inFull(duty.dueOn())));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("each action that was sent in a plan is told of once, and what each party owes as well")
    void once(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        List<String> lines = Jsoup.parse(of.letter().html())
                .select("section:not([aria-labelledby^=take-]) .lines li")
                .eachText();
        assertThat(lines).doesNotHaveDuplicates();
        of.standing()
                .actions()
                .forEach(action -> assertThat(lines)
                        .filteredOn(line -> line.startsWith("Action " + action.actionId() + " ("))
                        .hasSize(action.state() == Duty.State.NOT_ISSUED ? 0 : 1));
        of.standing()
                .open(Party.QUALITY_TEAM)
                .forEach(duty -> assertThat(lines)
                        .filteredOn(line -> line.contains(PageOfCase.inFull(duty.dueOn())) && line.contains("our "))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("facts that may prompt a step of escalation are not the letter's to tell (R34)")
    void noEscalation(BundledCase bundled) {
        assertThat(PageOfCase.of(bundled).letter().text())
                .doesNotContain("escalation")
                .doesNotContain("prompt");
    }

    @ParameterizedTest
    @EnumSource
    void plainTextIsNarrowAndEndsItsLines(BundledCase bundled) {
        String text = PageOfCase.of(bundled).letter().text();
        assertThat(text).endsWith("\n").doesNotContain("\r", "\t", "<", ">");
        assertThat(text.lines()).allMatch(line -> line.length() <= 76 && line.equals(line.stripTrailing()));
    }

    @ParameterizedTest
    @EnumSource
    void whatItCitesIsInItsLegend(BundledCase bundled) {
        Document letter = Jsoup.parse(PageOfCase.of(bundled).letter().html());
        List<String> ids = letter.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(letter.select("a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
        assertThat(letter.select("script, [src], link")).isEmpty();
    }

    @Test
    void theCommandWritesBothForms() {
        PageOfCase poor = PageOfCase.of(BundledCase.POOR);
        assertThat(Command.run("--case", "poor", "--format", "letter"))
                .isEqualTo(new Command(0, poor.letter().html(), ""));
        assertThat(Command.run("--case", "poor", "--format", "letter-text"))
                .isEqualTo(new Command(0, poor.letter().text(), ""));
    }
}
