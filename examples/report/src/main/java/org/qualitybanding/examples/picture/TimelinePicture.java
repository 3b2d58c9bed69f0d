package org.qualitybanding.examples.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;

/**
 * Draws where a review stands on a date, in plain text of at most 100 columns: a row for what happened, then a row for each
 * duty, in the order in which their clocks start. Of a plan of 6 March 2026 with one red action, looked at on 20 March:
 *
 * <pre>
 *                         2026-03-02    2026-03-16
 *                         |      |      |      |
 * what happened          OV   P            E:
 * team initial plan       &gt;---+  D          :
 * provider evidence A-1       &gt;------D!!!L?J:
 * </pre>
 *
 * <p>The plan was sent in time, three days before its last day. The evidence was due on 13 March, came four days late, and was
 * found sufficient on 19 March, which ended the engagement.
 *
 * <p>It shows ids and dates, and no free text. The same review and date give the same picture on every machine.
 */
public final class TimelinePicture {

    private static final int WIDTH = 100;
    private static final int LONGEST_LABEL = 36;

    private final String reviewId;
    private final Course course;

    private TimelinePicture(String reviewId, Course course) {
        this.reviewId = reviewId;
        this.course = course;
    }

    /**
     * Draws a review.
     *
     * @param timeline the review under its policy
     * @param on the day to look at it, on or after the day it was opened
     * @return the picture, its lines ended by line feeds
     */
    public static String draw(ReviewTimeline timeline, LocalDate on) {
        QualityReview known = timeline.review().asKnownOn(on);
        return new TimelinePicture(known.id(), Course.of(known, timeline.on(on))).text();
    }

    private String text() {
        List<String> labels = labels(course.duties());
        int margin = labels.stream().mapToInt(String::length).max().orElse(0) + 2;
        DayScale scale = DayScale.fitting(course.first(), course.last(), WIDTH - margin);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(labels.get(0), scale).mark(course.happened()));
        for (int index = 0; index < course.duties().size(); index++) {
            rows.add(new Row(labels.get(index + 1), scale).mark(course.duties().get(index)));
        }
        rows.forEach(row -> row.mark(course.lookedAtOn(), Mark.TODAY));
        StringBuilder text = new StringBuilder();
        text.append("review ").append(reviewId).append(" on ").append(course.lookedAtOn());
        text.append(", ").append(scale.words()).append('\n');
        line(text, margin, "", scale.dates());
        line(text, margin, "", scale.ticks());
        rows.forEach(row -> line(text, margin, row.words(), row.signs()));
        return text.append(legend(rows)).toString();
    }

    private static void line(StringBuilder text, int margin, String label, String signs) {
        String line = label + " ".repeat(margin - label.length()) + signs;
        text.append(line.stripTrailing()).append('\n');
    }

    private static List<String> labels(List<Track> tracks) {
        List<String> labels = new ArrayList<>(List.of("what happened"));
        int planReviews = 0;
        for (Track track : tracks) {
            Duty duty = track.duty().orElseThrow();
            planReviews += duty.kind() == Duty.Kind.REVIEW_PLAN ? 1 : 0;
            labels.add(label(duty, planReviews));
        }
        return labels;
    }

    private static String label(Duty duty, int planReviews) {
        String owner = duty.owner() == Party.PROVIDER ? "provider " : "team ";
        String number = duty.kind() == Duty.Kind.REVIEW_PLAN ? " " + planReviews : "";
        String label = owner
                + what(duty.kind())
                + number
                + duty.subjectId().map(id -> " " + id).orElse("");
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 2) + ".." : label;
    }

    private static String what(Duty.Kind kind) {
        return switch (kind) {
            case UPLOAD_REQUESTED_EVIDENCE -> "upload";
            case COMMENT_ON_DRAFT -> "comments";
            case SEND_EVIDENCE -> "evidence";
            case RESPOND_TO_UPLOAD -> "response";
            case SEND_INITIAL_PLAN -> "initial plan";
            case REVIEW_RED_ACTION -> "red review";
            case REVIEW_REMAINING_DOMAINS -> "other domains";
            case SEND_FULL_PLAN -> "full plan";
            case REVIEW_PLAN -> "plan review";
        };
    }

    /** The marks that are in the picture. */
    private static String legend(List<Row> rows) {
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        rows.forEach(row -> used.addAll(row.used()));
        StringBuilder legend = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (Mark mark : used) {
            String entry = mark.sign() + " " + mark.words();
            if (line.length() + entry.length() + 3 > WIDTH) {
                legend.append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : "   ").append(entry);
        }
        return legend.append(line).append('\n').toString();
    }
}
