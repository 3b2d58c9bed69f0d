package org.qualitybanding.timeline.receipt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.LibraryVersion;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.AnswerIdentity;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.timeline.change.StandingLine;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/** Works an answer out again, and sets it and all that it rests on beside a receipt. */
final class Replaying {

    private static final String DIGEST = "digest";

    /** Calendars are compared by day, as far as an answer looked at them; the cases of a policy have no part in an answer. */
    private static final ImmutableSet<String> NOT_COMPARED = ImmutableSet.of("workingDays", "ownWorkingDays", "cases");

    private final Receipt receipt;
    private final AnswerIdentity identity;
    private final LocalDate date;
    private final QualityReview facts;
    private final QualityPolicy policy;
    private final Optional<ReviewStanding> standing;
    private final List<StandingLine> answer;

    /** From facts and a policy of now; facts dated after the receipt's date do not count. */
    Replaying(Receipt receipt, QualityReview review, QualityPolicy policy) {
        this.receipt = receipt;
        this.identity = receipt.identity();
        this.date = identity.date().orElse(LocalDate.MAX);
        this.facts = receipt.freeText().kept(date.isBefore(review.openedOn()) ? review : review.asKnownOn(date));
        this.policy = policy;
        Optional<ReviewStanding> worked = Optional.empty();
        List<StandingLine> lines;
        try {
            worked = Optional.of(
                    Standings.of(facts, policy, identity.recordedBy()).on(date));
            lines = StandingLine.of(worked.get());
        } catch (InvalidValueException e) {
            lines = List.of(new StandingLine("answer", "refused: " + e.getMessage()));
        }
        this.standing = worked;
        this.answer = lines;
    }

    /** What a receipt holds is held to its digests; only what was not changed can be the same. */
    Replay fromItself() {
        List<Difference<String, String>> written = receipt.freeText() == Receipt.FreeText.KEPT
                ? difference(DIGEST, identity.factsDigest(), receipt.factsDigest())
                : List.of();
        return replay(
                ImmutableList.<Difference<String, String>>builder()
                        .addAll(factsByDigest())
                        .addAll(written)
                        .build(),
                policyByDigest(),
                standing.map(now -> difference(
                                "days",
                                words(identity.calendar()),
                                words(now.identity().calendar())))
                        .orElse(List.of()));
    }

    Replay fromOutside() {
        return replay(
                receipt.facts()
                        .map(held -> FieldComparison.of(held, facts, ImmutableSet.of()))
                        .orElseGet(this::factsByDigest),
                receipt.policy()
                        .map(held -> FieldComparison.of(held, policy, NOT_COMPARED))
                        .orElseGet(this::policyByDigest),
                receipt.policy().map(this::calendarByDays).orElseGet(this::calendarByDigest));
    }

    private Replay replay(
            List<Difference<String, String>> factsDiffer,
            List<Difference<String, String>> policyDiffers,
            List<Difference<String, String>> calendarDiffers) {
        return new Replay(
                factsDiffer,
                policyDiffers,
                calendarDiffers,
                difference("library", identity.libraryVersion(), LibraryVersion.current()).stream()
                        .findFirst(),
                result());
    }

    private List<Difference<String, String>> factsByDigest() {
        return difference(DIGEST, receipt.factsDigest(), facts.digest());
    }

    private List<Difference<String, String>> policyByDigest() {
        return ImmutableList.<Difference<String, String>>builder()
                .addAll(difference("id", identity.policyId(), policy.id()))
                .addAll(difference("version", identity.policyVersion(), policy.version()))
                .addAll(difference(DIGEST, identity.policyDigest(), policy.digest()))
                .build();
    }

    private List<Difference<String, String>> calendarByDigest() {
        return identity.calendar()
                .map(days ->
                        difference(DIGEST, days.digest(), policy.calendarDigest(CalendarDaysComparison.range(days))))
                .orElse(List.of());
    }

    private List<Difference<String, String>> calendarByDays(QualityPolicy held) {
        if (identity.calendar().isEmpty()) {
            return List.of();
        }
        List<Difference<String, String>> days = CalendarDaysComparison.of(
                held, policy, CalendarDaysComparison.range(identity.calendar().get()));
        return days.isEmpty() ? calendarByDigest() : days;
    }

    private List<Difference<String, String>> result() {
        List<Difference<String, String>> lines = StandingLine.differences(receipt.result(), answer);
        return lines.isEmpty() ? difference(DIGEST, receipt.resultDigest(), Receipt.digestOf(identity, answer)) : lines;
    }

    private static String words(Optional<AnswerIdentity.CalendarDays> days) {
        return days.map(AnswerIdentity.CalendarDays::toString).orElse("none");
    }

    private static List<Difference<String, String>> difference(String about, String kept, String now) {
        return kept.equals(now) ? List.of() : List.of(new Difference<>(about, kept, now));
    }
}
