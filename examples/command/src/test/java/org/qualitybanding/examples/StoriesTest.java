package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.examples.story.ReviewStory;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.ReviewEvent;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.Sentence;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/**
 * The walk over every day of every case, bundled and worked: {@code NAME.story.txt} beside the case keeps it, byte for byte. What
 * was told is left in {@code target/cases}, to be compared, read, and copied to the resources where the change is meant.
 */
@DisplayName("The story of each case, over every day from the opening to past the conclusion (R19, R23, R25)")
class StoriesTest {

    /** The days on which a fact reopens what was settled: the deadline changed, the action withdrawn, the mitigation. */
    private static final Map<String, Set<LocalDate>> REOPENED = Map.of(
            "worked/changed-in-retrospect", Set.of(LocalDate.of(2026, 4, 22)),
            "worked/gate-untripped", Set.of(LocalDate.of(2026, 3, 12)));

    static Stream<String> cases() {
        return Stream.concat(
                Stream.of(BundledCase.values()).map(BundledCase::caseName),
                Stream.of(
                                "part-of-the-pieces-late",
                                "plan-in-two-issues",
                                "changed-in-retrospect",
                                "judged-after-the-end",
                                "gate-untripped",
                                "found-after-a-late-plan")
                        .map(name -> "worked/" + name));
    }

    private static String file(String name) {
        return "src/main/resources/org/qualitybanding/examples/cases/" + name + ".json";
    }

    private static ReviewTimeline timeline(String name) {
        return ReviewTimeline.of(ReviewFile.read(new SourceOnDisk(file(name))).review(), QualityPolicy.published());
    }

    private static List<ReviewStanding> everyDay(ReviewTimeline timeline) {
        LocalDate past = ReviewStory.lastDay(timeline).plusDays(7);
        List<ReviewStanding> days = new ArrayList<>();
        for (LocalDate day = timeline.review().openedOn(); !day.isAfter(past); day = day.plusDays(1)) {
            days.add(timeline.on(day));
        }
        return days;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStoryIsTheOneThatIsKept(String name) throws IOException {
        String story = ReviewStory.tell(timeline(name));
        Path written = Path.of("target", "cases", name + ".story.txt");
        Files.createDirectories(written.getParent());
        Files.writeString(written, story);
        assertThat(story).isEqualTo(Resources.text("cases/" + name + ".story.txt"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("stages only move forward, but on the day a fact reopens what was settled")
    void stagesMoveForward(String name) {
        ReviewStanding before = null;
        for (ReviewStanding standing : everyDay(timeline(name))) {
            if (before != null && !reopens(name, standing)) {
                assertThat(standing.stage()).as("%s", standing).isGreaterThanOrEqualTo(before.stage());
            }
            before = standing;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("the bands within reach only get fewer, but on the day a fact reopens what was settled")
    void bandsNarrow(String name) {
        ReviewStanding before = null;
        for (ReviewStanding standing : everyDay(timeline(name))) {
            if (before != null && !reopens(name, standing)) {
                assertThat(bands(before)).as("%s", standing).containsAll(bands(standing));
            }
            before = standing;
        }
    }

    private static boolean reopens(String name, ReviewStanding standing) {
        return REOPENED.getOrDefault(name, Set.of()).contains(standing.date());
    }

    private static List<Band> bands(ReviewStanding standing) {
        return standing.scorecard().banding().reachable().stream()
                .map(ReachableBand::banding)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("R33: every day, a duty is there once, with one state, and its owner never changes")
    void eachDutyOnce(String name) {
        Set<String> owned = new HashSet<>();
        for (ReviewStanding standing : everyDay(timeline(name))) {
            List<String> duties =
                    standing.duties().stream().map(StoriesTest::duty).toList();
            assertThat(duties).as("%s", standing).doesNotHaveDuplicates();
            standing.duties().forEach(duty -> owned.add(duty(duty) + " of " + duty.owner()));
        }
        assertThat(owned.stream().map(duty -> duty.substring(0, duty.lastIndexOf(" of "))))
                .doesNotHaveDuplicates();
    }

    private static String duty(Duty duty) {
        return duty.deadline().counted().id() + " " + duty.actionId().orElse("");
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("every fact after the opening day is told once, on its day, and past the end nothing changes any more")
    void nothingIsLeftOut(String name) {
        ReviewTimeline timeline = timeline(name);
        LocalDate openedOn = timeline.review().openedOn();
        LocalDate lastDay = ReviewStory.lastDay(timeline);
        List<String> told = new ArrayList<>();
        for (LocalDate day = openedOn; day.isBefore(lastDay); day = day.plusDays(1)) {
            timeline.between(day, day.plusDays(1)).events().stream()
                    .filter(event -> event.kind() == ReviewEvent.Kind.FACT)
                    .forEach(event -> told.add(event.toString()));
        }
        assertThat(told)
                .isEqualTo(timeline.between(openedOn, LocalDate.MAX).events().stream()
                        .filter(event -> event.kind() == ReviewEvent.Kind.FACT)
                        .map(ReviewEvent::toString)
                        .toList());
        assertThat(ReviewStory.standing(timeline.on(LocalDate.MAX)))
                .isEqualTo(ReviewStory.standing(timeline.on(lastDay)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("the command reports every day of the story")
    void theCommandReportsEveryDay(String name) {
        ReviewTimeline timeline = timeline(name);
        for (ReviewStanding standing : everyDay(timeline)) {
            Command command = Command.run(file(name), "--on", standing.date().toString());
            assertThat(command.status()).as(command.err()).isZero();
            StandingInWords words = StandingInWords.of(standing, Texts.english());
            assertThat(command.out().replaceAll("\\s+", " "))
                    .contains(words.summary().text())
                    .contains(words.whyThisBand().stream().map(Sentence::text).toList());
        }
    }
}
