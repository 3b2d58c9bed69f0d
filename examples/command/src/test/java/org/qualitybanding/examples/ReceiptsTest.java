package org.qualitybanding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.LibraryVersion;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.receipt.Replay;

/**
 * The receipts of every case, in a folder for each version, replayed by every later version. What this version writes is left in
 * {@code target/receipts}, to be compared, and copied to the folder of this version where the change is meant. The folder of a version
 * that was released is never edited: where a later version decides otherwise, {@code NAME.replay.txt} beside the receipt says what
 * became of the answer.
 */
@DisplayName("The receipts of all versions come out the same again (R42)")
class ReceiptsTest {

    private static final Path RECEIPTS = Path.of("src", "test", "resources", "receipts");
    private static final Path RESOURCES = Path.of("src/main/resources/org/qualitybanding/examples");

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    /** An answer that is kept in each version. */
    record Kept(String name, String review, String policy, LocalDate on) {

        static Kept of(String review, String policy, LocalDate on) {
            String file = review.substring(review.indexOf('/') + 1);
            return new Kept(policy.equals("published") ? file : file + "." + policy, review, policy, on);
        }

        Receipt receipt() {
            return timeline().receipt(on);
        }

        ReviewTimeline timeline() {
            QualityReview facts = ReviewFile.read(source("cases/" + review)).review();
            return ReviewTimeline.of(facts, PolicyFile.read(source("policies/" + policy)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static SourceOnDisk source(String name) {
        return new SourceOnDisk(RESOURCES.resolve(name + ".json").toString());
    }

    static Stream<Kept> kept() {
        return Stream.of(
                        Stream.of(BundledCase.values())
                                .map(bundled -> Kept.of(bundled.caseName(), "published", bundled.on())),
                        Stream.of(
                                        "plan-in-two-issues",
                                        "changed-in-retrospect",
                                        "judged-after-the-end",
                                        "gate-untripped",
                                        "found-after-a-late-plan")
                                .map(name -> Kept.of("worked/" + name, "published", LocalDate.of(2026, 4, 20))),
                        Stream.of(
                                Kept.of("worked/part-of-the-pieces-late", "published", LocalDate.of(2027, 1, 18)),
                                Kept.of("poor", "stricter", BundledCase.POOR.on()),
                                Kept.of("good", "working-days", BundledCase.GOOD.on())))
                .flatMap(each -> each);
    }

    private static String versionInWork() {
        return LibraryVersion.current().replace("-SNAPSHOT", "");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void thisVersionWritesWhatIsCommitted(Kept kept) throws IOException {
        String written = ReceiptFile.write(kept.receipt());
        Path target = Path.of("target", "receipts", kept.name() + ".json");
        Files.createDirectories(target.getParent());
        Files.writeString(target, written);
        Path committed = RECEIPTS.resolve(versionInWork()).resolve(kept.name() + ".json");
        assertThat(committed).content(UTF_8).isEqualTo(written);
    }

    static Stream<Path> committed() throws IOException {
        try (Stream<Path> files = Files.walk(RECEIPTS)) {
            List<Path> receipts = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            return receipts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("committed")
    void everyVersionsReceiptReplays(Path file) throws IOException {
        Receipt receipt = ReceiptFile.read(new SourceOnDisk(file.toString()));
        Replay replay = receipt.replay();
        Path told = Path.of(file.toString().replace(".json", ".replay.txt"));
        boolean older = !receipt.identity().libraryVersion().equals(LibraryVersion.current());
        assertThat(replay.library().isPresent()).isEqualTo(older);
        if (Files.exists(told)) {
            assertThat(older).as("a version's own receipts come out the same").isTrue();
            assertThat(told).content(UTF_8).isEqualTo(replay.text() + "\n");
        } else {
            assertThat(new Replay(replay.facts(), replay.policy(), replay.calendar(), Optional.empty(), replay.result())
                            .text())
                    .isEqualTo("the same, byte for byte");
        }
    }

    @Test
    void thereIsOneOfEachCase() throws IOException {
        assertThat(committed().filter(file -> file.getParent().endsWith(versionInWork())))
                .hasSize((int) kept().count())
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("kept")
    @DisplayName("plain Jackson 2 and 3 write a receipt and read it back, equal and replaying")
    void anyMapper(Kept kept) throws Exception {
        Receipt receipt = kept.receipt();
        Receipt by2 = JACKSON_2.readValue(JACKSON_2.writeValueAsString(receipt), Receipt.class);
        Receipt by3 = JACKSON_3.readValue(JACKSON_3.writeValueAsString(receipt), Receipt.class);
        assertThat(by2).isEqualTo(receipt).isEqualTo(by3);
        assertThat(by2.replay().same()).isTrue();
        assertThat(JACKSON_2.readValue(
                        JACKSON_2.writeValueAsString(receipt.withoutFacts().withoutPolicy()), Receipt.class))
                .isEqualTo(receipt.withoutFacts().withoutPolicy());
        assertThat(by3.replay(kept.timeline().review(), kept.timeline().policy())
                        .same())
                .isTrue();
    }

    @Test
    @DisplayName("no receipt that is committed holds what people wrote")
    void withoutFreeText() throws IOException {
        assertThat(committed()).allSatisfy(file -> {
            Receipt receipt = ReceiptFile.read(new SourceOnDisk(file.toString()));
            assertThat(receipt.freeText()).isEqualTo(Receipt.FreeText.LEFT_OUT);
            assertThat(receipt.facts().orElseThrow())
                    .isEqualTo(receipt.facts().orElseThrow().withoutFreeText());
        });
    }
}
