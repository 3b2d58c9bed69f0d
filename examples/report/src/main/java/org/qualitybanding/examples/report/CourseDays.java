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
import org.qualitybanding.timeline.words.DutyInWords;
import org.qualitybanding.timeline.words.Texts;

/** The days of a review on which something is: what the drawing shows, in words. */
final class CourseDays {

    private final PageOptions options;
    private final Map<LocalDate, Map<Mark, List<String>>> days = new TreeMap<>();

    private CourseDays(PageOptions options) {
        this.options = options;
    }

    /** Returns the days in their order, the day looked at among them. */
    static List<TimelineView.Day> of(Course course, PageOptions options) {
        CourseDays days = new CourseDays(options);
        days.add(course.lookedAtOn(), Mark.TODAY, "");
        course.happened().stretches().forEach(stretch -> days.addStretch(stretch, ""));
        for (Track track : course.duties()) {
            String subject = what(track, course, options.texts());
            track.stretches().forEach(stretch -> days.addStretch(stretch, subject));
        }
        return days.numbered();
    }

    /** A duty's time runs from the day its clock starts to its last day, and both are told; of other stretches, the first day is. */
    private void addStretch(Track.Stretch stretch, String subject) {
        if (stretch.mark() == Mark.RUNNING) {
            return;
        }
        boolean several = Shape.isBar(stretch.mark()) && stretch.to().isAfter(stretch.from());
        add(stretch.from(), stretch.mark(), several ? until(subject, stretch.to()) : subject);
    }

    private String until(String subject, LocalDate last) {
        String date = options.texts().date(last);
        return subject.isEmpty()
                ? options.text("time.until", "date", date)
                : options.text("time.subject-until", "subject", subject, "date", date);
    }

    /** Returns what a duty's track is of. */
    static String what(Track track, Course course, Texts texts) {
        return DutyInWords.of(track.duty().orElseThrow(), course.lookedAtOn(), texts)
                .what();
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
            numbered.add(
                    new TimelineView.Day(numbered.size() + 1, options.texts().date(day), day.toString(), entries));
        });
        return numbered;
    }

    private String entry(Mark mark, List<String> subjects) {
        String words = Sentences.capital(options.pageTexts().text(mark));
        String all = subjects.stream()
                .filter(each -> !each.isEmpty())
                .distinct()
                .map(each -> times(each, Collections.frequency(subjects, each)))
                .collect(Collectors.joining(options.text("time.between") + " "));
        return all.isEmpty() ? words : options.text("time.entry", "mark", words, "subjects", all);
    }

    private String times(String subject, int count) {
        return count == 1 ? subject : options.text("time.times", "subject", subject, "count", Integer.toString(count));
    }
}
