package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.timeline.change.RecordedChange;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/**
 * Where a review stood on a day, as it was known then and as it is known now.
 *
 * @param date the day asked about
 * @param from the last day of recording that counts for then
 * @param to the last day of recording that counts for now
 * @param then where it stood by the one, in words
 * @param thenBand the band by the one
 * @param now where it stood by the other, in words
 * @param nowBand the band by the other
 * @param entries what was recorded in between and made something different
 */
public record ThenAndNow(
        LocalDate date,
        LocalDate from,
        LocalDate to,
        String then,
        String thenBand,
        String now,
        String nowBand,
        List<Late> entries) {

    static ThenAndNow of(RecordedChange change) {
        return new ThenAndNow(
                change.before().date(),
                change.from(),
                change.to(),
                words(change.before()),
                change.before().scorecard().banding().toString(),
                words(change.after()),
                change.after().scorecard().banding().toString(),
                change.entries().stream().map(Late::of).toList());
    }

    private static String words(ReviewStanding standing) {
        return StandingInWords.of(standing, Texts.english()).summary().text();
    }

    /**
     * An entry that made something different.
     *
     * @param number which entry it is
     * @param recordedOn the day it was recorded
     * @param recorder who recorded it
     * @param what which facts
     * @param differences what is different by it
     * @param faults why there is no answer after it; none where there is one
     */
    public record Late(
            int number,
            LocalDate recordedOn,
            String recorder,
            String what,
            List<DifferenceRow> differences,
            List<String> faults) {

        static Late of(RecordedChange.LateEntry late) {
            return new Late(
                    late.number(),
                    late.entry().recordedOn(),
                    late.entry().recorder(),
                    RecordedWords.of(late.recorded()),
                    late.differences().stream().map(DifferenceRow::of).toList(),
                    late.faults().stream().map(Fault::toString).toList());
        }
    }
}
