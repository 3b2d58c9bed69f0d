package org.qualitybanding.casesystem.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.fact.FactForms;
import org.qualitybanding.casesystem.form.Days;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Task;

/**
 * Something that is open in a review, and the form that records it as done.
 *
 * @param words what there is to do
 * @param owner whose it is
 * @param dueOn the last day; empty where there is none
 * @param daysLeft how many days are left, less than 0 where it is late; empty where there is no last day
 * @param since the day since which it is there, for what has no last day
 * @param address the form
 * @param form the path of the form
 */
public record ToDo(
        String words,
        Party owner,
        Optional<LocalDate> dueOn,
        Optional<Long> daysLeft,
        Optional<LocalDate> since,
        String address,
        String form) {

    /** What is open, what is due soonest first, and then what has no last day. */
    static List<ToDo> of(String reviewId, ReviewStanding standing) {
        List<ToDo> open = new ArrayList<>();
        for (Duty duty : standing.duties()) {
            if (duty.state().isOpen()) {
                open.add(of(reviewId, duty, standing.date()));
            }
        }
        standing.tasks().forEach(task -> open.add(of(reviewId, task)));
        return open;
    }

    /** An open duty of a review. */
    public static ToDo of(String reviewId, Duty duty, LocalDate today) {
        String form = FactForms.of(duty.kind());
        return new ToDo(
                duty.subject(),
                duty.owner(),
                Optional.of(duty.dueOn()),
                Optional.of(duty.daysLeft(today)),
                Optional.empty(),
                Addresses.review(reviewId, "record/" + form),
                form);
    }

    /** A task of the quality team in a review. */
    public static ToDo of(String reviewId, Task task) {
        String form = FactForms.of(task.kind());
        return new ToDo(
                task.subject(),
                Party.QUALITY_TEAM,
                Optional.empty(),
                Optional.empty(),
                Optional.of(task.since()),
                Addresses.review(reviewId, "record/" + form),
                form);
    }

    /** By when, in words: {@code 3 days late}, {@code due today}, {@code 12 days left}, {@code since 12 Mar 2026}. */
    public String when() {
        if (daysLeft.isEmpty()) {
            return "since " + since.map(Days::inTable).orElse("today");
        }
        long days = daysLeft.get();
        if (days == 0) {
            return "due today";
        }
        return Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (days < 0 ? "late" : "left");
    }

    /** Whose it is to send the form. */
    public FactForm.Who who() {
        return FactForms.find(form).orElseThrow().who();
    }

    public boolean isLate() {
        return daysLeft.filter(days -> days < 0).isPresent();
    }
}
