import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one of the two parties owes by a day (R33), as the answer has it. */
record Duty(String kind, String owner, String subject, LocalDate dueOn, LocalDate doneOn, String state) {

    private static final Set<String> MISSED = Set.of("OVERDUE", "AWAITING_JUDGEMENT_LATE", "MET_LATE", "NOT_MET");

    /** Of the provider: to upload, to send evidence, to comment. All else is the quality team's. */
    static Duty of(String kind, String subject, LocalDate dueOn, LocalDate doneOn, String state) {
        boolean provider = Set.of("UPLOAD_REQUESTED_EVIDENCE", "SEND_EVIDENCE", "COMMENT_ON_DRAFT")
                .contains(kind);
        return new Duty(kind, provider ? "PROVIDER" : "QUALITY_TEAM", subject, dueOn, doneOn, state);
    }

    /** A duty that is met by what was done, and on which day. */
    static Duty of(String kind, String subject, LocalDate dueOn, LocalDate doneOn, LocalDate today, boolean over) {
        String done = doneOn != null && doneOn.isAfter(dueOn) ? "MET_LATE" : "MET";
        return of(kind, subject, dueOn, doneOn, doneOn == null ? openState(dueOn, today, over) : done);
    }

    /** The last day is included: due today is not overdue (R23). */
    static String openState(LocalDate dueOn, LocalDate today, boolean over) {
        if (today.isEqual(dueOn)) {
            return "DUE_TODAY";
        }
        return today.isBefore(dueOn) ? "NOT_YET_DUE" : over ? "NOT_MET" : "OVERDUE";
    }

    boolean missedByProvider() {
        return owner.equals("PROVIDER") && MISSED.contains(state) && !kind.equals("COMMENT_ON_DRAFT");
    }

    Map<String, Object> answer(LocalDate today) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", kind.toLowerCase(Locale.ROOT).replace('_', '-') + (subject == null ? "" : ":" + subject));
        answer.put("kind", kind);
        answer.put("owner", owner);
        answer.put("dueOn", dueOn.toString());
        answer.put("daysLeft", ChronoUnit.DAYS.between(today, dueOn));
        answer.put("state", state);
        answer.put("doneOn", doneOn == null ? null : doneOn.toString());
        return answer;
    }
}
