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
            rows.add(row(
                    ToDo.of(item.reviewId(), item.duty(), worklist.date()),
                    item.reviewId(),
                    services.getOrDefault(item.serviceId(), item.serviceId()),
                    item.reviewer()));
        }
        for (Worklist.TaskItem item : worklist.tasks()) {
            rows.add(row(
                    ToDo.of(item.reviewId(), item.task()),
                    item.reviewId(),
                    services.getOrDefault(item.serviceId(), item.serviceId()),
                    item.reviewer()));
        }
        return rows;
    }

    private static WorklistRow row(ToDo toDo, String reviewId, String service, String reviewer) {
        return new WorklistRow(toDo, reviewId, service, reviewer, Addresses.review(reviewId));
    }
}
