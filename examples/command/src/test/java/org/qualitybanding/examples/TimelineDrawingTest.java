package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.timeline.standing.Duty;

/** The drawing of a review's time is to scale, and the list beside it says the same. */
class TimelineDrawingTest {

    private static final Offset<Double> A_HUNDREDTH = within(0.02);

    @ParameterizedTest
    @EnumSource
    @DisplayName("a day is as wide as every other, whatever is on it")
    void toScale(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        Element drawing = of.page().select(".drawing > svg").first();
        LocalDate opened = of.timeline().review().openedOn();
        Element first = drawing.select("text.number").first();
        Element last = drawing.select("text.number").last();
        assertThat(first.attr("data-day")).isEqualTo(opened.toString());
        double dayWidth = (x(last) - x(first)) / days(opened, last.attr("data-day"));

        List<Element> onDays = new ArrayList<>(drawing.select("[data-day]"));
        assertThat(onDays).hasSizeGreaterThan(20);
        for (Element mark : onDays) {
            assertThat(x(mark))
                    .as(mark.outerHtml())
                    .isCloseTo(x(first) + dayWidth * days(opened, mark.attr("data-day")), A_HUNDREDTH);
        }
        for (Element bar : drawing.select("rect")) {
            double start = x(first) + dayWidth * (days(opened, bar.attr("data-from")) - 0.5);
            double end = x(first) + dayWidth * (days(opened, bar.attr("data-to")) + 0.5);
            assertThat(number(bar, "x")).isCloseTo(start, A_HUNDREDTH);
            assertThat(number(bar, "width")).isCloseTo(end - start, A_HUNDREDTH);
        }
    }

    private static long days(LocalDate from, String to) {
        return ChronoUnit.DAYS.between(from, LocalDate.parse(to));
    }

    private static double x(Element mark) {
        if (mark.hasAttr("transform")) {
            return Double.parseDouble(mark.attr("transform").replaceAll("translate\\((\\S+) .*", "$1"));
        }
        return number(mark, mark.hasAttr("x1") ? "x1" : "x");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every last day and every day on which something was done is in the drawing and in the list")
    void everyDuty(BundledCase bundled) {
        PageOfCase of = PageOfCase.of(bundled);
        Document page = of.page();
        List<String> drawn = page.select(".drawing > svg .row [data-day]").eachAttr("data-day");
        List<String> listed = page.select(".days .day").eachText();
        for (Duty duty : of.standing().duties()) {
            assertThat(drawn).contains(duty.dueOn().toString());
            assertThat(listed).contains(PageOfCase.inFull(duty.dueOn()));
            duty.doneOn().ifPresent(day -> {
                assertThat(drawn).contains(day.toString());
                assertThat(listed).contains(PageOfCase.inFull(day));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "a day of the list has its number above its day in the drawing, and whatever is drawn on a day is in the list")
    void theListSaysTheSame(BundledCase bundled) {
        Document page = PageOfCase.of(bundled).page();
        List<String> days = page.select(".days .day").eachText();
        List<Element> numbers = page.select(".drawing > svg text.number");
        assertThat(numbers).hasSameSizeAs(days);
        for (int index = 0; index < days.size(); index++) {
            assertThat(numbers.get(index).text()).isEqualTo(String.valueOf(index + 1));
            assertThat(PageOfCase.inFull(LocalDate.parse(numbers.get(index).attr("data-day"))))
                    .isEqualTo(days.get(index));
        }
        assertThat(page.select(".drawing > svg .row [data-day]").eachAttr("data-day"))
                .allSatisfy(day -> assertThat(days).contains(PageOfCase.inFull(LocalDate.parse(day))));
        assertThat(page.select(".drawing > svg > title, .drawing > svg > desc").eachText())
                .hasSize(2)
                .noneMatch(String::isBlank);
    }
}
