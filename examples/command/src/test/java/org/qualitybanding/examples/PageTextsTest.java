package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.examples.report.PageOptions;
import org.qualitybanding.examples.report.PageTexts;
import org.qualitybanding.examples.report.ProviderLetter;
import org.qualitybanding.examples.report.ReviewPage;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.words.Texts;

/** Another language replaces every word of a page but names, ids and digests. */
class PageTextsTest {

    /** A language in which each text is the English one in brackets, which shows whatever is no text. */
    private static final PageOptions BRACKETS = PageOptions.standard()
            .with(Texts.of("en-x-marked", marked(Texts.english().texts())))
            .with(PageTexts.english().with(marked(PageTexts.english().texts())));

    private static Map<String, String> marked(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, text -> "‹" + text.getValue() + "›"));
    }

    @ParameterizedTest
    @EnumSource
    void everyWord(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        List<String> names = names(of.timeline().review());
        for (String html : List.of(
                ReviewPage.of(of.timeline(), bundled.on(), BRACKETS).html(),
                ProviderLetter.of(of.timeline(), bundled.on(), BRACKETS).html())) {
            Document page = Jsoup.parse(html);
            List<String> words = new ArrayList<>();
            page.body().select("*").forEach(element -> words.addAll(unmarked(element)));
            assertThat(words)
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(word)
                            .satisfiesAnyOf(
                                    name -> assertThat(names).contains(name),
                                    number -> assertThat(number).matches("[+-]?\\d+|[MR]\\d{1,2}|[0-9a-f]{64}")));
            assertThat(page.select("[data-label]").eachAttr("data-label")).allMatch(label -> label.startsWith("‹"));
            assertThat(page.title()).startsWith("‹");
        }
    }

    private static List<String> names(QualityReview review) {
        List<String> names = new ArrayList<>(List.of(
                review.id(),
                review.reviewer(),
                review.service().name(),
                review.service().provider().name(),
                "published-model 1",
                org.qualitybanding.model.explain.LibraryVersion.current()));
        review.catalogue().domains().stream().map(Domain::name).forEach(names::add);
        return names;
    }

    /** What an element says itself, outside of brackets; a label of the drawing that was cut has lost the last of them. */
    private static List<String> unmarked(Element element) {
        return element.textNodes().stream()
                .map(node -> node.text().strip())
                .filter(text -> !(text.startsWith("‹") && text.endsWith("…")))
                .map(PageTextsTest::outsideOfBrackets)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String outsideOfBrackets(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            depth += letter == '‹' ? 1 : 0;
            if (depth == 0) {
                outside.append(letter);
            }
            depth -= letter == '›' ? 1 : 0;
        }
        return outside.toString().strip();
    }

    @Test
    void aTextKeepsItsCodeAndItsPlaceholders() {
        PageTexts ours = PageTexts.english().with(Map.of("next", "What we do now"));
        assertThat(ours.texts()).containsEntry("next", "What we do now").containsEntry("mark.late", "late");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageTexts.english().with(Map.of("nxt", "What we do now")))
                .withMessage("there is no text under the code nxt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageTexts.english().with(Map.of("time.until", "up to then")))
                .withMessage("the text under time.until must have the placeholders [date], found []");
    }

    @Test
    @DisplayName("a letter says you and we, unless other texts are asked for")
    void theVoiceOfALetter() {
        PageOfCase of = PageOfCase.of(BundledCase.REMOTE_LATE_UPLOAD);
        String letter = Jsoup.parse(of.letter().html()).select(".lines").text();
        assertThat(letter)
                .contains("your complete upload of the requested evidence", "our review of the plan")
                .doesNotContain("the provider's", "the quality team's");
    }
}
