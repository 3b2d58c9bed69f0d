package org.qualitybanding.timeline.worklist;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.RefusedReview;
import org.qualitybanding.timeline.standing.ReviewResult;
import org.qualitybanding.timeline.standing.Task;

/**
 * What is open across many reviews on a date: every duty that somebody still has to do, by last day, and every task of the team
 * that has none, by the day it is there since.
 *
 * <pre>{@code
 * Worklist today = Worklist.of(reviews.stream(), QualityPolicy.published(), LocalDate.of(2026, 4, 20));
 * today.overdue(Party.QUALITY_TEAM);                       // what the team should have done
 * today.ofReviewer("reviewer-7").dueWithin(7).items();     // what reviewer 7 has this week
 * today.tasks();                                           // what the team has to do without a last day
 * today.bands();                                           // {POOR=1, ADEQUATE=4, GOOD=7}
 * }</pre>
 *
 * <p>The order is stable: by last day, then review, kind of duty and action, whatever order the reviews come in. A review that
 * the policy refuses, or that was opened after the date, does not stop the list.
 *
 * <p>A list of a million reviews need not be held: {@link #each} hands on the part of each review as it comes.
 *
 * <pre>{@code
 * Worklist.each(reviews.stream(), policy, date).forEach(result -> {
 *     result.answer().ifPresent(part -> part.items().forEach(this::write));
 *     result.refused().ifPresent(this::report);
 * });
 * }</pre>
 *
 * @param date the day asked about
 * @param items the open duties, by last day
 * @param tasks what the quality team has to do and no clock runs for, by the day it is there since
 * @param bands how many reviews, not services, have which band for good; a band that none has is left out. {@link ServiceBands}
 *     counts services, each once (reading R21). A part of a list by duties keeps those of the whole
 * @param provisional how many reviews have no final band yet and were not abandoned; a part of a list by duties keeps that of the whole
 * @param refused the reviews that could not be asked, by id; a part of a list by duties keeps those of the whole
 */
public record Worklist(
        LocalDate date,
        List<Item> items,
        List<TaskItem> tasks,
        Map<Band, Integer> bands,
        Integer provisional,
        List<RefusedReview> refused) {

    /**
     * Creates a worklist; {@link #of(Stream, QualityPolicy, LocalDate)} puts one together.
     *
     * @throws InvalidValueException if a component is missing, a band has fewer than 1 review, or fewer than 0 are
     *     provisional
     */
    public Worklist {
        date = Require.given("date", date);
        items = Require.list("items", items);
        tasks = Require.list("tasks", tasks);
        bands = Maps.immutableEnumMap(Require.given("bands", bands));
        bands.forEach((band, number) -> Require.atLeast("bands[" + band + "]", 1, number));
        Require.atLeast("provisional", 0, Require.given("provisional", provisional));
        refused = Require.list("refused", refused);
    }

    /**
     * Puts a worklist together.
     *
     * @param reviews the reviews, in any order, read once; they are asked in parallel where the stream is
     * @param policy the policy that all of them are under
     * @param date the day asked about
     * @return the worklist
     * @throws InvalidValueException if something is missing
     */
    public static Worklist of(Stream<QualityReview> reviews, QualityPolicy policy, LocalDate date) {
        return each(reviews, policy, date)
                .collect(Collector.of(
                        () -> new WorklistParts(date),
                        WorklistParts::add,
                        WorklistParts::addAll,
                        WorklistParts::together));
    }

    /**
     * Asks reviews one by one: each result is the worklist of one review, or tells that it was refused. Nothing is kept, so any
     * number of reviews takes the room of one.
     *
     * @param reviews the reviews; each is read when its result is asked for
     * @param policy the policy that all of them are under
     * @param date the day asked about
     * @return the results in the order of the reviews, lazily; parallel where the stream of the reviews is
     * @throws InvalidValueException if something is missing; if a review in the stream is, when it is read
     */
    public static Stream<ReviewResult<Worklist>> each(
            Stream<QualityReview> reviews, QualityPolicy policy, LocalDate date) {
        Require.given("policy", policy);
        Require.given("date", date);
        return ReviewResult.each(reviews, review -> WorklistParts.of(review, policy, date));
    }

    /**
     * Returns what one party should have done by the day before.
     *
     * @param owner the party
     * @return its overdue duties
     */
    public List<Item> overdue(Party owner) {
        Require.given("owner", owner);
        return part(item -> item.duty().owner() == owner && item.duty().state() == Duty.State.OVERDUE, task -> false)
                .items();
    }

    /**
     * Returns the part of this list that one party owes (reading R33).
     *
     * @param owner the party
     * @return the worklist with its duties alone; the tasks are the quality team's
     */
    public Worklist ofParty(Party owner) {
        Require.given("owner", owner);
        return part(item -> item.duty().owner() == owner, task -> owner == Party.QUALITY_TEAM);
    }

    /**
     * Returns the part of this list that belongs to the reviews of one reviewer, by who looks after them on the date of the list.
     *
     * @param reviewer the id of the reviewer
     * @return the worklist with those duties and tasks alone
     */
    public Worklist ofReviewer(String reviewer) {
        Require.id("reviewer", reviewer);
        return ofReviews(review -> review.reviewer().equals(reviewer));
    }

    /**
     * Returns the part of this list that is about one service.
     *
     * @param serviceId the id of the service
     * @return the worklist with those duties and tasks alone
     */
    public Worklist ofService(String serviceId) {
        Require.id("serviceId", serviceId);
        return ofReviews(review -> review.serviceId().equals(serviceId));
    }

    /**
     * Returns the part of this list that is due soon, and not overdue.
     *
     * @param days how many days from the date of the list, the last of them included; 0 for what is due today
     * @return the worklist with those duties alone, and no task, for none is due
     * @throws InvalidValueException if the number is less than 0
     */
    public Worklist dueWithin(int days) {
        Require.atLeast("days", 0, days);
        return part(
                item -> item.duty().state() != Duty.State.OVERDUE && item.duty().daysLeft(date) <= days, task -> false);
    }

    private Worklist ofReviews(Predicate<ListedReview> wanted) {
        return part(item -> wanted.test(item.review()), task -> wanted.test(task.review()));
    }

    private Worklist part(Predicate<Item> ofItems, Predicate<TaskItem> ofTasks) {
        return new Worklist(
                date,
                items.stream().filter(ofItems).toList(),
                tasks.stream().filter(ofTasks).toList(),
                bands,
                provisional,
                refused);
    }

    /** Returns date and counts, such as {@code worklist of 2026-04-20: 12 open duties, 3 overdue; 2 tasks; …}. */
    @Override
    public String toString() {
        long overdue = items.stream()
                .filter(item -> item.duty().state() == Duty.State.OVERDUE)
                .count();
        String counts = Stream.of(Band.values())
                .map(band -> bands.getOrDefault(band, 0) + " " + band.words() + ", ")
                .collect(joining());
        return "worklist of " + date + ": " + items.size() + (items.size() == 1 ? " open duty, " : " open duties, ")
                + overdue + " overdue; " + Words.counted(tasks.size(), "task") + "; " + counts + provisional
                + " provisional; " + refused.size() + " refused";
    }

    /**
     * A review on a {@link Worklist}: what it is of, and whose it is.
     *
     * @param id the id of the review
     * @param serviceId the id of the service
     * @param providerId the id of the provider on the date of the list
     * @param reviewer the id of the quality reviewer on that date
     */
    public record ListedReview(String id, String serviceId, String providerId, String reviewer) {

        /**
         * Creates a listed review.
         *
         * @throws InvalidValueException if a component is missing or malformed
         */
        public ListedReview {
            id = Require.id("id", id);
            serviceId = Require.id("serviceId", serviceId);
            providerId = Require.id("providerId", providerId);
            reviewer = Require.id("reviewer", reviewer);
        }

        /** Returns the review and its service, such as {@code QR-1, service SV-1}. */
        @Override
        public String toString() {
            return id + ", service " + serviceId;
        }
    }

    /**
     * An open duty on a {@link Worklist}.
     *
     * @param review the review that it is of
     * @param duty the duty, open or overdue
     */
    public record Item(ListedReview review, Duty duty) {

        /** By last day, then by review, then as a review lists its duties. */
        static final Comparator<Item> IN_ORDER = Comparator.comparing(
                        (Item item) -> item.duty().dueOn())
                .thenComparing(item -> item.review().id())
                .thenComparing(Item::duty, Duty.BY_DATE);

        /**
         * Creates an item.
         *
         * @throws InvalidValueException if a component is missing
         */
        public Item {
            review = Require.given("review", review);
            duty = Require.given("duty", duty);
        }

        /** Returns the duty with its review and service, such as {@code QR-1, service SV-1: Send evidence A-1, …}. */
        @Override
        public String toString() {
            return review + ": " + duty;
        }
    }

    /**
     * A task of the quality team on a {@link Worklist}.
     *
     * @param review the review that it is of
     * @param task the task, which has no last day
     */
    public record TaskItem(ListedReview review, Task task) {

        /** By the day it is there since, then by review, then as a review lists its tasks. */
        static final Comparator<TaskItem> IN_ORDER = Comparator.comparing(
                        (TaskItem item) -> item.task().since())
                .thenComparing(item -> item.review().id())
                .thenComparing(TaskItem::task, Task.BY_DATE);

        /**
         * Creates an item.
         *
         * @throws InvalidValueException if a component is missing
         */
        public TaskItem {
            review = Require.given("review", review);
            task = Require.given("task", task);
        }

        /** Returns the task with its review and service, such as {@code QR-1, service SV-1: Decide …, since 2026-04-17}. */
        @Override
        public String toString() {
            return review + ": " + task;
        }
    }
}
