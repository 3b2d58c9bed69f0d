package org.qualitybanding.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.model.history.RecordedVisit.ACTION;
import static org.qualitybanding.model.history.RecordedVisit.PLAN;
import static org.qualitybanding.model.history.RecordedVisit.PLAN_NAME;
import static org.qualitybanding.model.history.RecordedVisit.REVIEWER;
import static org.qualitybanding.model.history.RecordedVisit.TYPIST;
import static org.qualitybanding.model.history.RecordedVisit.VISITED;
import static org.qualitybanding.model.history.RecordedVisit.march;
import static org.qualitybanding.model.history.RecordedVisit.planTypedIn;
import static org.qualitybanding.model.history.RecordedVisit.refused;
import static org.qualitybanding.model.history.RecordedVisit.typedIn;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.Allocation;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;

@DisplayName("What was recorded, by whom, on which day, and what was on record by a day (R42)")
class ReviewHistoryTest {

    @Test
    @DisplayName("a plan sent on 6 March and typed in on the 25th was not known on the 20th")
    void typedInLate() {
        ReviewHistory history = VISITED.recording(march(25), TYPIST, review -> review.issuing(PLAN));

        assertThat(history.recordedBy(march(20)).review().issuedPlans()).isEmpty();
        assertThat(history.recordedBy(march(24)).review().issuedPlans()).isEmpty();
        assertThat(history.recordedBy(march(25)).review().issuedPlans()).containsExactly(PLAN);
        assertThat(history.recordedBy(LocalDate.MAX).review().issuedPlans()).containsExactly(PLAN);
        assertThat(history.entries())
                .map(HistoryEntry::toString)
                .containsExactly(
                        "entry of 2026-03-01 by reviewer-7: service, reviewer, day of the opening, catalogue,"
                                + " initial domains",
                        "entry of 2026-03-03 by reviewer-7: initial visit, action A-1",
                        "entry of 2026-03-25 by typist-3: issued plan P-1");
    }

    @Test
    @DisplayName(
            "R42: all that is on record is known by the day of the last entry, and by a later day where one is asked for")
    void allThatIsOnRecord() {
        ReviewHistory history = VISITED.recording(march(25), TYPIST, review -> review.issuing(PLAN));

        assertThat(history.recordedBy(LocalDate.MAX)).isEqualTo(history.recordedBy(march(25)));
        assertThat(history.recordedBy(LocalDate.MAX).recordedBy()).isEqualTo(march(25));
        assertThat(history.recordedBy(march(28)).recordedBy()).isEqualTo(march(28));
    }

    @Test
    @DisplayName("a correction takes the place of what it corrects from the day it was recorded")
    void corrected() {
        ReviewHistory history = VISITED.recording(march(6), REVIEWER, review -> review.issuing(PLAN))
                .recording(march(12), TYPIST, review -> review.withIssuedPlans(PLAN.withSentOn(march(4))));

        assertThat(history.recordedBy(march(11)).review().issuedPlans()).containsExactly(PLAN);
        assertThat(history.recordedBy(march(12)).review().issuedPlans()).containsExactly(PLAN.withSentOn(march(4)));
    }

    @Test
    @DisplayName("what was struck out was on record until then, and can be recorded again")
    void struckOut() {
        ReviewHistory history = VISITED.recording(march(6), REVIEWER, review -> review.issuing(PLAN))
                .recording(march(9), TYPIST, review -> review.withIssuedPlans(List.of()))
                .recording(march(11), TYPIST, review -> review.issuing(PLAN));

        assertThat(history.entries().get(3)).isEqualTo(HistoryEntry.struckOut(march(9), TYPIST, PLAN_NAME));
        assertThat(history.entries().get(3))
                .hasToString("entry of 2026-03-09 by typist-3: struck out: issued plan P-1");
        assertThat(history.recordedBy(march(8)).review().issuedPlans()).containsExactly(PLAN);
        assertThat(history.recordedBy(march(9)).review().issuedPlans()).isEmpty();
        assertThat(history.recordedBy(march(11)).review().issuedPlans()).containsExactly(PLAN);
    }

    @Test
    @DisplayName("entries of one day are read to its end, in the order they were made")
    void severalOfOneDay() {
        ReviewHistory history = VISITED.recording(march(6), REVIEWER, review -> review.issuing(PLAN))
                .recording(march(6), TYPIST, review -> review.withReviewer("reviewer-9"))
                .recording(march(6), TYPIST, review -> review.withReviewer("reviewer-8"));

        assertThat(history.recordedBy(march(6)).review().reviewer()).isEqualTo("reviewer-8");
        assertThat(history.recordedBy(march(5)).review().reviewer()).isEqualTo(REVIEWER);
        assertThat(history).hasToString("history of review QR-1: 5 entries, recorded from 2026-03-01 to 2026-03-06");
    }

    @Test
    @DisplayName(
            "a hand-over of 10 March typed in on the 25th: by what was known on the 20th the first reviewer looked after it")
    void handOverTypedInLate() {
        ReviewHistory history = VISITED.recording(
                march(25), TYPIST, review -> review.handingOver(SampleFacts.handOver("H-1", march(10))));

        assertThat(history.recordedBy(march(20)).review().reviewerOn(march(20))).isEqualTo(REVIEWER);
        assertThat(history.recordedBy(march(25)).review().reviewerOn(march(20))).isEqualTo("reviewer-8");
        assertThat(history.recordedBy(march(25)).review().reviewerOn(march(9))).isEqualTo(REVIEWER);
        assertThat(history.recorded(3)).map(RecordedFact::toString).containsExactly("hand-over H-1 added");
    }

    @Test
    @DisplayName("an entry added, changed or struck out facts; what is recorded again as it was is none of these")
    void whatAnEntryDid() {
        Action amber = ACTION.withRag(Rag.AMBER).withDescription(SampleFacts.FREE_TEXT);
        ReviewHistory history = VISITED.recording(march(6), REVIEWER, review -> review.issuing(PLAN))
                .appending(new HistoryEntry(
                        march(9),
                        TYPIST,
                        ReviewFacts.builder()
                                .initialDomainIds(List.of("audits", "medication", "behaviour"))
                                .initialVisit(Visit.onSite(march(2)))
                                .addActions(amber)
                                .build(),
                        List.of(PLAN_NAME)))
                .appending(planTypedIn(march(11), PLAN));

        assertThat(history.recorded(2))
                .map(RecordedFact::toString)
                .containsExactly("initial visit added", "action A-1 added");
        assertThat(history.recorded(4))
                .map(RecordedFact::toString)
                .containsExactly(
                        "initial domains changed",
                        "action A-1 changed (rag, description)",
                        "issued plan P-1 struck out");
        assertThat(history.recorded(5)).map(RecordedFact::toString).containsExactly("issued plan P-1 added");
        refused(() -> history.recorded(0), "number must be from 1 to 5, found 0");
        refused(() -> history.recorded(6), "number must be from 1 to 5, found 6");
    }

    @Test
    @DisplayName(
            "read on from a day, each entry comes with what it did and the review it left; a contradiction is told")
    void readingOn() {
        ReviewHistory history = VISITED.appending(planTypedIn(march(6), PLAN.withSentOn(march(1))))
                .appending(typedIn(march(8), ReviewFacts.builder().reviewer("reviewer-9")))
                .appending(planTypedIn(march(12), PLAN))
                .appending(planTypedIn(march(20), PLAN));

        Iterable<RecordedEntry> read = history.recordedBetween(march(3), march(12));
        assertThat(read)
                .map(RecordedEntry::toString)
                .containsExactly(
                        "entry 3: issued plan P-1 added; no answer after it",
                        "entry 4: reviewer changed; no answer after it",
                        "entry 5: issued plan P-1 changed (sentOn)");
        assertThat(read).allSatisfy(entry -> {
            assertThat(entry.recorded()).isEqualTo(history.recorded(entry.number()));
            assertThat(entry.faults())
                    .allSatisfy(fault -> assertThat(fault.found()).endsWith(", since entry 3, recorded on 2026-03-06"));
        });
        assertThat(read)
                .map(RecordedEntry::review)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(history.recordedBy(march(12)).review()));
        assertThat(history.recordedBetween(march(6), march(8)))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.faults().get(0).found()).endsWith(", since entry 3, recorded on 2026-03-06"));
        assertThat(history.recordedBetween(march(12), LocalDate.MAX))
                .map(RecordedEntry::toString)
                .containsExactly("entry 6: nothing new");
        assertThat(history.recordedBetween(march(20), march(31))).isEmpty();
        assertThatThrownBy(() ->
                        history.recordedBetween(march(20), march(31)).iterator().next())
                .isInstanceOf(NoSuchElementException.class);
        refused(() -> history.recordedBetween(null, march(12)), "after must be given, found nothing");
        refused(() -> history.recordedBetween(march(3), null), "to must be given, found nothing");
        refused(
                () -> new RecordedEntry(0, List.of(), Optional.empty(), List.of()),
                "number must be 1 or more, found 0");
    }

    @Test
    @DisplayName("two histories that go on from one know nothing of each other")
    void goingOnTwice() {
        ReviewHistory planned = VISITED.appending(planTypedIn(march(6), PLAN));
        ReviewHistory corrected = planned.appending(planTypedIn(march(9), PLAN.withSentOn(march(4))));
        ReviewHistory struckOut = planned.appending(HistoryEntry.struckOut(march(9), TYPIST, PLAN_NAME));

        assertThat(planned.recordedBy(march(9)).review().issuedPlans()).containsExactly(PLAN);
        assertThat(corrected.recordedBy(march(9)).review().issuedPlans()).containsExactly(PLAN.withSentOn(march(4)));
        assertThat(struckOut.recordedBy(march(9)).review().issuedPlans()).isEmpty();
        refused(
                () -> struckOut.appending(HistoryEntry.struckOut(march(9), TYPIST, PLAN_NAME)),
                "entries[4].struckOut[0] must be on record, found issued plan P-1");
    }

    @Test
    @DisplayName("an entry more is checked alone: 4,000 of them cost themselves and a list of what came before")
    void costsWhatTheEntryCosts() {
        HistoryEntry entry = planTypedIn(march(6), PLAN);
        long before = Allocation.ofThisThread();
        ReviewHistory history = VISITED;
        for (int count = 0; count < 4000; count++) {
            history = history.appending(entry);
        }
        long bytes = (Allocation.ofThisThread() - before) / 4000;

        assertThat(bytes).as("bytes for each").isLessThan(30_000L);
        assertThat(history.entries()).hasSize(4002);
        assertThat(history.recordedBy(march(6)).review().issuedPlans()).containsExactly(PLAN);
    }

    @Test
    @DisplayName("a name has an id exactly where a review can have several of the kind")
    void names() {
        refused(() -> FactName.of(FactName.Kind.ACTION), "id must be given for this kind, found nothing");
        refused(() -> FactName.of(FactName.Kind.FULL_REVIEW, "F-1"), "id must be left out for this kind, found one");
        refused(() -> FactName.of(FactName.Kind.ACTION, null), "id must be given, found nothing");
        assertThat(FactName.of(FactName.Kind.FULL_REVIEW)).hasToString("full review");
        assertThat(ReviewFacts.builder().build()).hasToString("no facts");
        assertThat(ReviewFacts.builder().addIssuedPlans(PLAN).addActions(ACTION).build())
                .hasToString("action A-1, issued plan P-1");
        assertThat(new HistoryEntry(
                        march(6),
                        TYPIST,
                        ReviewFacts.builder().addActions(ACTION).build(),
                        List.of(PLAN_NAME)))
                .hasToString("entry of 2026-03-06 by typist-3: action A-1; struck out: issued plan P-1");
    }

    @Test
    @DisplayName("a history has a place for every fact of a review")
    void everyFact() {
        assertThat(components(ReviewFacts.class))
                .containsExactlyElementsOf(components(QualityReview.class).stream()
                        .filter(component -> !component.startsWith("id "))
                        .toList());
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName() + " " + content(component.getGenericType()))
                .toList();
    }

    /** What a list or an optional fact holds. */
    private static String content(Type type) {
        return type instanceof ParameterizedType several
                ? several.getActualTypeArguments()[0].getTypeName()
                : type.getTypeName();
    }
}
