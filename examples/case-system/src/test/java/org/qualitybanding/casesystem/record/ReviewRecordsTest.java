package org.qualitybanding.casesystem.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.history.FactName;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.ReviewFacts;
import org.qualitybanding.model.history.ReviewHistory;
import org.qualitybanding.model.refusal.InvalidValueException;

@ParameterizedClass
@EnumSource(Database.class)
class ReviewRecordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final String REVIEWER = "reviewer-7";

    private final ReviewRecords records;
    private final ReviewIndex index;
    private final AuditTrail audit;
    private final String id = "QR-" + UUID.randomUUID();

    ReviewRecordsTest(Database database) {
        this.records = database.system().part(ReviewRecords.class);
        this.index = database.system().part(ReviewIndex.class);
        this.audit = database.system().part(AuditTrail.class);
    }

    @Test
    void everyVerbOfAVisitOnSiteIsReadBackAsItWasRecorded() {
        recordAndReadBack(EveryVerb.onSite());
    }

    @Test
    void everyVerbOfARemoteReviewIsReadBackAsItWasRecorded() {
        recordAndReadBack(EveryVerb.remote());
    }

    private void recordAndReadBack(List<EveryVerb> verbs) {
        ReviewHistory expected = ReviewHistory.opened(TODAY, REVIEWER, EveryVerb.opened(id));
        StoredReview stored = records.open(EveryVerb.opened(id), REVIEWER);
        for (EveryVerb verb : verbs) {
            expected = expected.recording(TODAY, REVIEWER, verb.change());
            stored = records.record(id, stored.version(), REVIEWER, verb.change());
            assertThat(records.get(id)).as(verb.name()).isEqualTo(stored);
            assertThat(stored.history()).as(verb.name()).isEqualTo(expected);
        }
        assertThat(stored.version()).isEqualTo(verbs.size() + 1);
        assertThat(stored.recorded().leftOut()).isEmpty();
    }

    @Test
    void noVerbIsForgotten() {
        Set<String> verbs = Arrays.stream(QualityReview.class.getMethods())
                .filter(Method::isDefault)
                .filter(method -> method.getReturnType() == QualityReview.class)
                .filter(method -> !method.getDeclaringClass().getSimpleName().startsWith("With"))
                .map(Method::getName)
                .collect(Collectors.toSet());

        assertThat(Stream.concat(EveryVerb.onSite().stream(), EveryVerb.remote().stream())
                        .map(EveryVerb::name))
                .containsAll(verbs);
    }

    @Test
    void whatTheLibraryRefusesLeavesNothingBehind() {
        StoredReview opened = records.open(EveryVerb.opened(id), REVIEWER);

        assertThatThrownBy(() -> records.record(
                        id, 1, REVIEWER, review -> review.visiting(Visit.onSite(LocalDate.of(2026, 2, 1)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("initialVisit.firstDay of \"" + id
                        + "\" must be on or after openedOn 2026-02-02, found 2026-02-01");
        assertThat(records.get(id)).isEqualTo(opened);
        assertThat(audit.of(id)).hasSize(1);
    }

    @Test
    void anEntryThatContradictsWhatIsOnRecordLeavesNothingBehind() {
        StoredReview visited = visited();
        ReviewFacts early = ReviewFacts.builder()
                .addActions(
                        SampleFacts.anAction("A-1", LocalDate.of(2026, 3, 1)).build())
                .build();

        assertThatThrownBy(() -> records.append(id, 2, HistoryEntry.recorded(TODAY, REVIEWER, early), REVIEWER))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "actions[0].foundOn of \"A-1\" must be on or after the start of the initialVisit 2026-03-02, found "
                                + "2026-03-01, since entry 3, recorded on 2026-04-20");
        assertThat(records.get(id)).isEqualTo(visited);
    }

    @Test
    void anEntryMayRestOnWhatIsNotRecordedYet() {
        records.open(EveryVerb.opened(id), REVIEWER);
        ReviewFacts action = ReviewFacts.builder()
                .addActions(
                        SampleFacts.anAction("A-1", LocalDate.of(2026, 3, 2)).build())
                .build();

        StoredReview stored = records.append(id, 1, HistoryEntry.recorded(TODAY, REVIEWER, action), REVIEWER);

        assertThat(stored.recorded().leftOut()).hasToString("[action A-1: the initial visit is not recorded]");
        assertThat(records.get(id)).isEqualTo(stored);
    }

    @Test
    void whatIsStruckOutWasOnRecordUntilThen() {
        visited();
        HistoryEntry struckOut = HistoryEntry.struckOut(TODAY, REVIEWER, FactName.of(FactName.Kind.INITIAL_VISIT));

        StoredReview stored = records.append(id, 2, struckOut, REVIEWER);

        assertThat(records.get(id)).isEqualTo(stored);
        assertThat(stored.review().initialVisit()).isEmpty();
        assertThat(audit.of(id).get(0).detail())
                .isEqualTo("entry of 2026-04-20 by reviewer-7: struck out: initial visit");
    }

    @Test
    void whoeverReadAnOlderVersionIsRefusedAndLosesNothing() {
        StoredReview visited = visited();

        assertThatThrownBy(() -> records.record(
                        id, 1, "reviewer-8", review -> review.followingUp(SampleFacts.call("F-1", TODAY))))
                .isInstanceOfSatisfying(StaleReviewException.class, stale -> {
                    assertThat(stale).hasMessage("review " + id + " must be at version 1, found 2");
                    assertThat(stale.reviewId()).isEqualTo(id);
                    assertThat(stale.expected()).isEqualTo(1);
                    assertThat(stale.found()).isEqualTo(2);
                });
        assertThat(records.get(id)).isEqualTo(visited);
        assertThat(audit.of(id)).hasSize(2);
    }

    @Test
    void thereIsOneReviewOfAnId() {
        StoredReview first = records.open(EveryVerb.opened(id), REVIEWER);

        assertThatThrownBy(() -> records.open(EveryVerb.opened(id), "reviewer-8"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id must be different from those of the other reviews, found \"" + id + "\"");
        assertThat(records.get(id)).isEqualTo(first);
        assertThat(audit.of(id)).hasSize(1);
    }

    @Test
    void anUnknownReviewIsNoneAndItsIdIsNotRepeated() {
        assertThat(records.find("QR-0")).isEmpty();
        assertThatThrownBy(() -> records.record("QR-0", 1, REVIEWER, review -> review))
                .isInstanceOf(UnknownReviewException.class)
                .hasMessage("there is no such review");
    }

    @Test
    void aHistoryTakenInKeepsItsDaysOfRecording() {
        ReviewHistory history = ReviewHistory.opened(LocalDate.of(2026, 2, 3), "reviewer-8", EveryVerb.opened(id))
                .recording(
                        LocalDate.of(2026, 3, 9),
                        "typist-3",
                        review -> review.visiting(Visit.onSite(LocalDate.of(2026, 3, 2))));

        assertThat(records.takeIn(history, "manager-1").history()).isEqualTo(history);
        assertThat(records.get(id).history()).isEqualTo(history);
        assertThat(audit.of(id)).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("manager-1");
            assertThat(line.action()).isEqualTo(AuditLine.Action.IMPORTED);
        });
    }

    @Test
    void theAuditTrailTellsWhoRecordedWhatTheLastFirst() {
        visited();

        assertThat(audit.of(id))
                .extracting(line -> line.by() + " " + line.action().words() + ": " + line.detail())
                .containsExactly(
                        "reviewer-8 recorded: entry of 2026-04-20 by reviewer-8: initial visit",
                        "reviewer-7 opened: history of review " + id
                                + ": 1 entry, recorded from 2026-04-20 to 2026-04-20");
        assertThat(audit.last()).contains(audit.of(id).get(0));
    }

    @Test
    void aSearchFindsAPartOfAnIdOrAName() {
        records.open(EveryVerb.opened(id).withService(SampleReviews.service().withName("Hundred_% House")), REVIEWER);

        assertThat(index.search(id.substring(3))).extracting(FoundReview::id).containsExactly(id);
        assertThat(index.search("  hundred_% HOUSE "))
                .extracting(FoundReview::id)
                .contains(id);
        assertThat(index.search("hundredx% house")).isEmpty();
        assertThat(index.search("' or '1' = '1")).isEmpty();
        assertThat(index.search(id)).singleElement().satisfies(found -> {
            assertThat(found.version()).isEqualTo(1);
            assertThat(found.service()).isEqualTo("Hundred_% House");
            assertThat(found.provider()).isEqualTo("Example Care Ltd");
            assertThat(found.reviewer()).isEqualTo(REVIEWER);
            assertThat(found.openedOn()).isEqualTo(LocalDate.of(2026, 2, 2));
        });
        assertThat(index.ids()).contains(id);
    }

    @Test
    void aSearchSeesWhatWasRecordedLast() {
        records.open(EveryVerb.opened(id), REVIEWER);
        records.record(id, 1, REVIEWER, review -> review.handingOver(SampleFacts.handOver("H-1", TODAY)));

        assertThat(index.search(id)).singleElement().satisfies(found -> {
            assertThat(found.version()).isEqualTo(2);
            assertThat(found.reviewer()).isEqualTo("reviewer-8");
        });
    }

    private StoredReview visited() {
        records.open(EveryVerb.opened(id), REVIEWER);
        return records.record(id, 1, "reviewer-8", review -> review.visiting(Visit.onSite(LocalDate.of(2026, 3, 2))));
    }
}
