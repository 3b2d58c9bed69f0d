package org.qualitybanding.casesystem.worklist;

import java.util.List;
import org.qualitybanding.casesystem.web.SpreadsheetText;

/** A worklist for a spreadsheet. */
final class WorklistCsv {

    private WorklistCsv() {}

    static String of(List<WorklistRow> rows) {
        SpreadsheetText text =
                new SpreadsheetText("last day", "days left", "since", "what", "whose", "review", "service", "reviewer");
        for (WorklistRow row : rows) {
            text.row(
                    row.toDo().dueOn(),
                    row.toDo().daysLeft(),
                    row.toDo().since(),
                    row.toDo().words(),
                    row.toDo().owner().words(),
                    row.reviewId(),
                    row.service(),
                    row.reviewer());
        }
        return text.toString();
    }
}
