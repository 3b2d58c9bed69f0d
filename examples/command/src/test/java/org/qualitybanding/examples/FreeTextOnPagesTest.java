package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.examples.report.PageOptions;
import org.qualitybanding.examples.report.ProviderLetter;
import org.qualitybanding.examples.report.ReviewPage;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** What people wrote is on a page when it is asked for, as text and nothing else. */
class FreeTextOnPagesTest {

    private static final Pattern WRITTEN =
            Pattern.compile("(\"(?:notes|feedback|description|reason|departureReason)\": \")([^\"]+)\"");

    private static final String HOSTILE =
            "</p><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;b&gt; ${1+1} \\\\\\\"";

    /** The day on which everything in the file is known. */
    private static final LocalDate ON = LocalDate.of(2026, 12, 31);

    private static final String FILE = Resources.text("cases/complete.json");

    private static ReviewTimeline timeline(String file) {
        ReviewSource source = new ReviewSource() {
            @Override
            public String fileName() {
                return "complete.json";
            }

            @Override
            public byte[] bytes() {
                return file.getBytes(StandardCharsets.UTF_8);
            }
        };
        return ReviewTimeline.of(ReviewFile.read(source).review(), QualityPolicy.published());
    }

    private static List<String> written() {
        return WRITTEN.matcher(FILE).results().map(found -> found.group(2)).toList();
    }

    @Test
    void leftOutUnlessItIsAskedFor() {
        ReviewTimeline timeline = timeline(FILE);
        String page = ReviewPage.of(timeline, ON, PageOptions.standard()).html();
        ProviderLetter letter = ProviderLetter.of(timeline, ON, PageOptions.standard());
        assertThat(written()).hasSizeGreaterThan(10).allSatisfy(text -> {
            assertThat(page).doesNotContain(text);
            assertThat(letter.html()).doesNotContain(text);
            assertThat(letter.text()).doesNotContain(text);
        });
    }

    @Test
    void allOfItWhereItIsAskedFor() {
        PageOptions shown = PageOptions.standard().with(PageOptions.FreeText.SHOWN);
        String page =
                Jsoup.parse(ReviewPage.of(timeline(FILE), ON, shown).html()).text();
        assertThat(written()).allSatisfy(text -> assertThat(page).contains(text));
    }

    @Test
    @DisplayName("the letter has what was written for the provider, and nothing that was written for the team")
    void theLetterHasWhatIsForTheProvider() {
        PageOptions shown = PageOptions.standard().with(PageOptions.FreeText.SHOWN);
        String letter = ProviderLetter.of(timeline(FILE), LocalDate.of(2026, 3, 10), shown)
                .text();
        assertThat(letter).contains("Record each change of a dose.").doesNotContain("A dose was missed twice.");
    }

    @Test
    @DisplayName("what looks like HTML is text")
    void hostileTextIsText() {
        String hostile = WRITTEN.matcher(FILE).replaceAll("$1" + Matcher.quoteReplacement(HOSTILE) + "\"");
        ReviewTimeline timeline = timeline(hostile);
        PageOptions shown = PageOptions.standard().with(PageOptions.FreeText.SHOWN);
        for (String html : List.of(
                ReviewPage.of(timeline, ON, shown).html(),
                ProviderLetter.of(timeline, LocalDate.of(2026, 3, 10), shown).html())) {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, img, [onerror]")).isEmpty();
            assertThat(page.body().wholeText())
                    .contains("</p><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;b&gt; ${1+1} \\\"");
        }
    }

    @Test
    void namesAreTextAsWell() {
        String hostile = FILE.replaceFirst("\"name\": \"[^\"]+\"", "\"name\": \"<script>alert(1)</script>\"");
        Document page = Jsoup.parse(
                ReviewPage.of(timeline(hostile), ON, PageOptions.standard()).html());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.title()).contains("<script>alert(1)</script>");
    }
}
