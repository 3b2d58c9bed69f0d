package org.qualitybanding.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.refusal.InvalidValueException;

@DisplayName("What was recorded, by whom, on which day, and what was on record by a day (R42)")
class ReviewHistoryTest {

    private static final String REVIEWER = "reviewer-7";
    private static final String TYPIST = "typist-3";
    private static final QualityReview OPENED = SampleReviews.opened(march(1)).build();
    private static final Action ACTION = Action.minor("A-1", Domain.AUDITS, Rag.RED, march(2));
    private static final IssuedPlan PLAN = IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), "A-1");
    private static final FactName PLAN_NAME = FactName.of(FactName.Kind.ISSUED_PLAN, "P-1");

    /** Visited on 2 March, and recorded on the 3rd. */
    private static final ReviewHistory VISITED = ReviewHistory.opened(march(1), REVIEWER, OPENED)
            .recording(
                    march(3),
                    REVIEWER,
                    review -> review.visiting(Visit.onSite(march(2))).finding(ACTION));

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static HistoryEntry typedIn(LocalDate day, ReviewFacts.Builder facts) {
        return HistoryEntry.recorded(day, TYPIST, facts.build());
    }

    private static HistoryEntry planTypedIn(LocalDate day, IssuedPlan plan) {
        return typedIn(day, ReviewFacts.builder().addIssuedPlans(plan));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

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
    @DisplayName("an action typed in after the plan that names it: until then the plan is known with the others")
    void actionAfterThePlan() {
        IssuedPlan plan = IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), "A-1", "A-3");
        Action third = Action.minor("A-3", Domain.AUDITS, Rag.AMBER, march(2));
        ReviewHistory history = VISITED.appending(planTypedIn(march(6), plan))
                .appending(typedIn(march(25), ReviewFacts.builder().addActions(third)));

        RecordedReview then = history.recordedBy(march(20));
        assertThat(then.review().issuedPlans()).containsExactly(PLAN);
        assertThat(then.leftOut())
                .map(LeftOut::toString)
                .containsExactly("action A-3 of issued plan P-1: the action is not recorded");
        assertThat(then)
                .hasToString("review QR-1 of service S-1: 3 initial domains, 1 action, 1 issued plan,"
                        + " as recorded by 2026-03-20, 1 left out");
        assertThat(history.recordedBy(march(25)).review().issuedPlans()).containsExactly(plan);
        assertThat(history.recordedBy(march(25)).leftOut()).isEmpty();
        assertThat(history.recordedBy(march(25)))
                .hasToString("review QR-1 of service S-1: 3 initial domains, 2 actions, 1 issued plan,"
                        + " as recorded by 2026-03-25");
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
    @DisplayName("a draft is known without the actions that are not, and not before the visit is")
    void draftBeforeItsActions() {
        ReviewFacts.Builder draft =
                ReviewFacts.builder().addDraftPlans(SampleFacts.draftPlan("DP-1", march(5), "A-1", "A-3"));

        assertThat(told(VISITED.appending(typedIn(march(5), draft)), march(5)))
                .containsExactly("action A-3 of draft plan DP-1: the action is not recorded");
        assertThat(told(ReviewHistory.opened(march(1), REVIEWER, OPENED).appending(typedIn(march(5), draft)), march(5)))
                .containsExactly("draft plan DP-1: the initial visit is not recorded");
    }

    @Test
    @DisplayName("whatever rests on something unrecorded is left out, and told")
    void leftOut() {
        Action beyond = Action.minor("A-5", SampleReviews.NUTRITION, Rag.GREEN, march(4));
        ReviewHistory plans = ReviewHistory.opened(march(1), REVIEWER, OPENED)
                .appending(typedIn(
                        march(10),
                        ReviewFacts.builder()
                                .from(ReviewFacts.of(SampleReviews.withFullPlan(
                                                march(2), march(5), march(9), List.of(ACTION, beyond))
                                        .build()))
                                .addPlanReviews(SampleFacts.planReview("PR-1", march(10), "A-1"))
                                .addComplianceDecisions(SampleFacts.departed(ComplianceScore.MET, march(10)))
                                .initialVisit(Optional.empty())));

        assertThat(told(plans, march(10)))
                .containsExactly(
                        "full review: the initial visit is not recorded",
                        "action A-1: the initial visit is not recorded",
                        "action A-5: the initial visit is not recorded",
                        "issued plan P-1: the initial visit is not recorded",
                        "action A-1 of plan review PR-1: the action is not recorded",
                        "compliance decision D-1: the initial plan is not recorded");
        assertThat(told(recordingVisit(plans, Visit.begun(march(2))), march(11)))
                .containsExactly(
                        "issued plan P-1: the end of the initial visit is not recorded",
                        "compliance decision D-1: the initial plan is not recorded");
        assertThat(told(recordingVisit(plans, Visit.onSite(march(2))), march(11)))
                .isEmpty();
    }

    @Test
    @DisplayName("before a full review is on record as completed, there is no plan for all domains")
    void fullReviewNotRecorded() {
        Action beyond = Action.minor("A-5", SampleReviews.NUTRITION, Rag.GREEN, march(4));
        IssuedPlan plan = IssuedPlan.sent("P-1", IssuedPlan.Coverage.ALL_DOMAINS, march(9), "A-1", "A-5");
        ReviewHistory history = VISITED.appending(typedIn(
                        march(9), ReviewFacts.builder().addActions(beyond).addIssuedPlans(plan)))
                .appending(typedIn(march(10), ReviewFacts.builder().fullReview(FullReview.started(march(3)))))
                .appending(
                        typedIn(march(11), ReviewFacts.builder().fullReview(FullReview.completed(march(3), march(5)))));

        assertThat(told(history, march(9)))
                .containsExactly(
                        "action A-5: the full review is not recorded",
                        "issued plan P-1: the full review is not recorded");
        assertThat(told(history, march(10)))
                .containsExactly("issued plan P-1: the completion of the full review is not recorded");
        assertThat(told(history, march(11))).isEmpty();
    }

    @Test
    @DisplayName(
            "a suspension of 15 March typed in before the end of the one of the 10th, which was lifted on the 12th")
    void endOfStepNotRecorded() {
        EscalationStep first = SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, march(10));
        EscalationStep second = SampleFacts.step("ES-2", EscalationStep.Kind.SUSPENSION, march(15));
        ReviewHistory history = VISITED.appending(
                        typedIn(march(15), ReviewFacts.builder().addEscalationSteps(second, first)))
                .appending(typedIn(march(20), ReviewFacts.builder().addEscalationSteps(first.withEndedOn(march(12)))));

        assertThat(history.recordedBy(march(15)).review().escalationSteps()).containsExactly(first);
        assertThat(told(history, march(15)))
                .containsExactly("escalation step ES-2: the end of the step before is not recorded");
        assertThat(history.recordedBy(march(20)).review().escalationSteps())
                .containsExactly(first.withEndedOn(march(12)), second);
    }

    @Test
    @DisplayName("facts that contradict each other have no answer, until they are corrected, and the entry is named")
    void contradiction() {
        ReviewHistory history = VISITED.appending(planTypedIn(march(6), PLAN.withSentOn(march(1))))
                .appending(typedIn(march(8), ReviewFacts.builder().reviewer("reviewer-9")))
                .appending(planTypedIn(march(12), PLAN));
        String message =
                "3 faults: (1) issuedPlans[0].sentOn of \"P-1\" must be on or after the start of the initialVisit"
                        + " 2026-03-02, found 2026-03-01, since entry 3, recorded on 2026-03-06";

        assertThat(history.recordedBy(march(5)).review().issuedPlans()).isEmpty();
        assertThatThrownBy(() -> history.recordedBy(march(6)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(message);
        assertThatThrownBy(() -> history.recordedBy(march(11))).hasMessageStartingWith(message);
        assertThat(history.recordedBy(march(12)).review().issuedPlans()).containsExactly(PLAN);
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
    @DisplayName("an entry more is checked alone: 4,000 of them are appended in seconds")
    void costsWhatTheEntryCosts() {
        HistoryEntry entry = planTypedIn(march(6), PLAN);
        assertTimeout(Duration.ofSeconds(10), () -> {
            ReviewHistory history = VISITED;
            for (int count = 0; count < 4000; count++) {
                history = history.appending(entry);
            }
            assertThat(history.entries()).hasSize(4002);
            assertThat(history.recordedBy(march(6)).review().issuedPlans()).containsExactly(PLAN);
        });
    }

    @Test
    void refusesWhatDoesNotFit() {
        ReviewFacts plan = ReviewFacts.builder().addIssuedPlans(PLAN).build();
        ReviewFacts none = ReviewFacts.builder().build();

        refused(
                () -> VISITED.recordedBy(LocalDate.of(2026, 2, 28)),
                "date must be on or after the first day of recording 2026-03-01, found 2026-02-28");
        refused(() -> VISITED.recordedBy(null), "date must be given, found nothing");
        refused(
                () -> VISITED.appending(HistoryEntry.recorded(march(2), TYPIST, plan)),
                "entries[2].recordedOn must be on or after that of the entry before, 2026-03-03, found 2026-03-02");
        refused(
                () -> VISITED.appending(HistoryEntry.struckOut(march(4), TYPIST, PLAN_NAME)),
                "entries[2].struckOut[0] must be on record, found issued plan P-1");
        refused(
                () -> HistoryEntry.recorded(march(4), TYPIST, none),
                "facts must be 1 or more where nothing is struck out, found 0");
        refused(
                () -> new HistoryEntry(march(4), TYPIST, plan, List.of(PLAN_NAME)),
                "struckOut[0] must be different from what else the entry records, found issued plan P-1");
        refused(
                () -> HistoryEntry.struckOut(march(4), TYPIST, FactName.of(FactName.Kind.OPENED_ON)),
                "struckOut[0] must be of a fact that a review can be without, found day of the opening");
        refused(() -> new ReviewHistory("QR-1", List.of()), "entries must be 1 or more, found 0");
        refused(
                () -> new ReviewHistory("QR-1", VISITED.entries().subList(1, 2)),
                "5 faults: (1) entries[0].facts must be with the service, as the first of a history, found none;"
                        + " (2) entries[0].facts must be with the reviewer, as the first of a history, found none;"
                        + " (3) entries[0].facts must be with the day of the opening, as the first of a history, found none;"
                        + " (4) entries[0].facts must be with the catalogue, as the first of a history, found none;"
                        + " (5) entries[0].facts must be with the initial domains, as the first of a history, found none");
    }

    @Test
    void refusesAChangeThatCannotBeRecorded() {
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> review),
                "facts must be 1 or more where nothing is struck out, found 0");
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> review.withId("QR-2")),
                "id must be the reviewId \"QR-1\", found \"QR-2\"");
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> null),
                "the changed review must be given, found nothing");
        refused(() -> VISITED.recording(march(4), TYPIST, null), "change must be given, found nothing");
        refused(
                () -> VISITED.recording(march(4), TYPIST, review -> review.withInitialVisit(Optional.empty())),
                "actions[0] must be left out where there is no initialVisit, found \"A-1\"");
        ReviewHistory incomplete = VISITED.appending(planTypedIn(march(6), PLAN.withActionIds("A-1", "A-3")));
        refused(
                () -> incomplete.recording(
                        march(7), TYPIST, review -> review.withIssuedPlans(PLAN.withReceivedOn(march(7)))),
                "change must be of facts that are on record with all that they rest on,"
                        + " found action A-3 of issued plan P-1: the action is not recorded");
        assertThat(incomplete
                        .recording(march(7), TYPIST, review -> review.withReviewer("reviewer-9"))
                        .recordedBy(march(7))
                        .leftOut())
                .hasSize(1);
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

    private static ReviewHistory recordingVisit(ReviewHistory history, Visit visit) {
        return history.appending(typedIn(march(11), ReviewFacts.builder().initialVisit(visit)));
    }

    private static List<String> told(ReviewHistory history, LocalDate date) {
        return history.recordedBy(date).leftOut().stream()
                .map(LeftOut::toString)
                .toList();
    }
}
