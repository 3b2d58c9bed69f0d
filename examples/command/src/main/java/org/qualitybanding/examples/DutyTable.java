package org.qualitybanding.examples;

import java.util.List;
import java.util.Locale;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** The duties of one party, by last day. */
final class DutyTable {

    private final QualityReview known;
    private final ReviewStanding standing;

    DutyTable(QualityReview known, ReviewStanding standing) {
        this.known = known;
        this.standing = standing;
    }

    String of(Party owner) {
        List<Duty> duties = standing.duties(owner);
        if (duties.isEmpty()) {
            return "  none\n";
        }
        Columns table = new Columns("lll").row("last day", "state", "what");
        duties.forEach(duty -> table.row(duty.dueOn(), state(duty), what(duty)));
        return table.text();
    }

    private String state(Duty duty) {
        long daysLeft = duty.daysLeft(standing.date());
        return switch (duty.state()) {
            case NOT_YET_DUE -> days(daysLeft) + " left";
            case DUE_TODAY -> "due today";
            case OVERDUE -> "OVERDUE by " + days(-daysLeft);
            case AWAITING_JUDGEMENT, AWAITING_JUDGEMENT_LATE -> "sent" + when(duty) + ", to be judged";
            case MET, MET_LATE -> (duty.kind() == Duty.Kind.SEND_EVIDENCE ? "met" : "done") + when(duty);
            default -> duty.state().words();
        };
    }

    private static String when(Duty duty) {
        return duty.doneOn().map(day -> " " + day).orElse("")
                + (duty.daysLate() == 0 ? "" : ", " + days(duty.daysLate()) + " late");
    }

    private static String days(long count) {
        return count + (count == 1 ? " day" : " days");
    }

    private String what(Duty duty) {
        return duty.kind().words()
                + duty.actionId().flatMap(standing::action).map(this::action).orElse("")
                + duty.draftId().map(id -> " " + id).orElse("");
    }

    private String action(ActionStanding action) {
        String domain =
                known.catalogue().find(action.domainId()).map(Domain::name).orElse(action.domainId());
        return " " + action.actionId() + " ("
                + action.grade().rag().name().toLowerCase(Locale.ROOT)
                + (action.grade().significant() ? ", significant, " : ", minor, ") + Printable.of(domain) + ")";
    }
}
