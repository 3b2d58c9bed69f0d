package org.qualitybanding.casesystem.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualitybanding.casesystem.web.Addresses;
import org.qualitybanding.casesystem.web.ToDo;
import org.qualitybanding.timeline.worklist.Worklist;

/**
 * Something that is open in a review, in a list across all of them.
 *
 * @param toDo what there is to do, whose it is and by when
 * @param reviewId the id of the review
 * @param service the name of the service
 * @param reviewer the id of the reviewer
 * @param review the page of the review
 */
public record WorklistRow(ToDo toDo, String reviewId, String service, String reviewer, String review) {

    /**
     * What is due soonest first, and then what has no last day.
     *
     * @param worklist the open duties and tasks
     * @param services the names of the services, by id
     */
    static List<WorklistRow> of(Worklist worklist, Map<String, String> services) {
        List<WorklistRow> rows = new ArrayList<>();
        for (Worklist.Item item : worklist.items()) {
            rows.add(row(ToDo.of(item.review().id(), item.duty(), worklist.date()), item.review(), services));
        }
        for (Worklist.TaskItem item : worklist.tasks()) {
            rows.add(row(ToDo.of(item.review().id(), item.task()), item.review(), services));
        }
        return rows;
    }

    private static WorklistRow row(ToDo toDo, Worklist.ListedReview review, Map<String, String> services) {
        return new WorklistRow(
                toDo,
                review.id(),
                services.getOrDefault(review.serviceId(), review.serviceId()),
                review.reviewer(),
                Addresses.review(review.id()));
    }
}
