package org.qualitybanding.examples.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qualitybanding.examples.picture.Course;
import org.qualitybanding.examples.picture.Mark;
import org.qualitybanding.examples.picture.Track;

/** The days of a review on which something is: what the drawing shows, in words. */
final class CourseDays {

    private final PlainTexts words;
    private final Map<LocalDate, Map<Mark, List<String>>> days = new TreeMap<>();

    private CourseDays(PlainTexts words) {
        this.words = words;
    }

    /** Returns the days in their order, the day looked at among them. */
    static List<TimelineView.Day> of(Course course, PlainTexts words) {
        CourseDays days = new CourseDays(words);
        days.add(course.lookedAtOn(), Mark.TODAY, "");
        course.happened().stretches().forEach(stretch -> days.addStretch(stretch, ""));
        for (Track track : course.duties()) {
            String subject = DutyViews.what(track.duty().orElseThrow());
            track.stretches().forEach(stretch -> days.addStretch(stretch, subject));
        }
        return days.numbered();
    }

    /** A duty's time runs from the day its clock starts to its last day, and both are told; of other stretches, the first day is. */
    private void addStretch(Track.Stretch stretch, String subject) {
        if (stretch.mark() == Mark.RUNNING) {
            return;
        }
        String until = Shape.isBar(stretch.mark()) && stretch.to().isAfter(stretch.from())
                ? "until " + words.date(stretch.to())
                : "";
        String comma = subject.isEmpty() || until.isEmpty() ? "" : ", ";
        add(stretch.from(), stretch.mark(), subject + comma + until);
    }

    private void add(LocalDate day, Mark mark, String subject) {
        days.computeIfAbsent(day, date -> new EnumMap<>(Mark.class))
                .computeIfAbsent(mark, kind -> new ArrayList<>())
                .add(subject);
    }

    private List<TimelineView.Day> numbered() {
        List<TimelineView.Day> numbered = new ArrayList<>();
        days.forEach((day, marks) -> {
            List<String> entries = new ArrayList<>();
            marks.forEach((mark, subjects) -> entries.add(entry(mark, subjects)));
            numbered.add(new TimelineView.Day(numbered.size() + 1, words.date(day), day.toString(), entries));
        });
        return numbered;
    }

    private static String entry(Mark mark, List<String> subjects) {
        String all = subjects.stream()
                .filter(each -> !each.isEmpty())
                .distinct()
                .map(each -> each + times(Collections.frequency(subjects, each)))
                .collect(Collectors.joining("; "));
        return Sentences.capital(mark.words()) + (all.isEmpty() ? "" : ": " + all);
    }

    private static String times(int count) {
        return count == 1 ? "" : " (" + count + " times)";
    }
}
