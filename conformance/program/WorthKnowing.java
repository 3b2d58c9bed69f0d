import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The facts that may prompt people to take a step, the steps they took, and the advisories. */
final class WorthKnowing {

    private final Review review;
    private final Compliance compliance;
    private final String band;

    WorthKnowing(Review review, Compliance compliance, String band) {
        this.review = review;
        this.compliance = compliance;
        this.band = band;
    }

    /** Facts that may prompt a step: the provider's alone, and none of them a step (M17, R33, R34). */
    List<Map<String, Object>> escalationFacts(List<Duty> duties) {
        List<Map<String, Object>> facts = new ArrayList<>();
        duties.stream()
                .filter(Duty::missedByProvider)
                .forEach(duty -> facts.add(fact("TIMESCALE_MISSED", duty.dueOn().plusDays(1), duty.subject())));
        for (Action action : review.actions) {
            action.notSufficientSince().ifPresent(day -> facts.add(fact("EVIDENCE_NOT_SUFFICIENT", day, action.id)));
        }
        for (Json note : review.facts.list("engagementNotes")) {
            if (review.known(note.date("notedOn")) && note.text("finding").equals("UNSATISFACTORY")) {
                facts.add(fact("ENGAGEMENT_UNSATISFACTORY", note.date("notedOn"), note.text("id")));
            }
        }
        if ("POOR".equals(band) && review.assessedOn() != null) {
            facts.add(fact("POOR_BAND", review.endedOn(), null));
        }
        return facts;
    }

    private static Map<String, Object> fact(String kind, LocalDate since, String subject) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("kind", kind);
        fact.put("since", String.valueOf(since));
        fact.put("subjectId", subject);
        return fact;
    }

    List<Map<String, Object>> escalationSteps() {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Json step : review.facts.list("escalationSteps")) {
            if (review.known(step.date("takenOn"))) {
                steps.add(Map.of("stepId", step.text("id"), "kind", step.text("kind")));
            }
        }
        return steps;
    }

    /** What a person who relies on the answer should know; none of it is an error. */
    List<Map<String, Object>> advisories() {
        Map<String, Set<String>> found = new TreeMap<>();
        Set<String> none = Set.of();
        review.rules.decided(review.counted()).forEach(reading -> found.put("READING_DECIDED", none));
        if (review.extended() && !review.fullReviewNeeded) {
            found.put("FULL_REVIEW_NOT_ASKED_FOR", none);
        }
        if ("POOR".equals(band) && review.counted().minor() <= 34) {
            found.put("POOR_WITH_FEW_ACTIONS", none);
        }
        compliance.uncounted.forEach(kind -> found.put(kind, none));
        if (compliance.newDecisionNeeded) {
            found.put("NEW_DECISION_NEEDED", none);
        }
        for (Action action : review.actions) {
            boolean red = action.grade.text("rag").equals("RED");
            about(found, action, "WITHDRAWN", action.withdrawn);
            about(found, action, "REGRADED", !action.withdrawn && action.grade != action.facts);
            about(found, action, "LATE_FOUND", !action.withdrawn && action.lateFound);
            about(found, action, "SIGNIFICANT_NOT_RED", !action.withdrawn && action.significant() && !red);
            about(found, action, "MINOR_RED", !action.withdrawn && !action.significant() && red);
            about(found, action, "RETROSPECTIVE_CHANGE", action.retrospective);
            about(found, action, "IMPOSSIBLE_LAST_DAY", action.impossible);
        }
        List<Map<String, Object>> advisories = new ArrayList<>();
        found.forEach((kind, ids) -> advisories.add(advisory(kind, List.copyOf(ids), List.of())));
        addAboutRequest(advisories);
        return advisories;
    }

    private static void about(Map<String, Set<String>> found, Action action, String kind, boolean is) {
        if (is) {
            found.computeIfAbsent(kind, unused -> new TreeSet<>()).add(action.id);
        }
    }

    /** Over 15 pieces, or a domain that no piece is about (M7, R30). */
    private void addAboutRequest(List<Map<String, Object>> advisories) {
        Json request = review.facts.at("initialVisit").at("evidenceRequest");
        if (review.known(request.date("requestedOn"))) {
            if (request.list("pieces").size() > review.policy.number("mostPieces")) {
                advisories.add(advisory("TOO_MANY_PIECES", List.of(), List.of()));
            }
            Set<String> covered = new HashSet<>();
            request.list("pieces").forEach(piece -> covered.addAll(piece.texts("domainIds")));
            List<String> uncovered = review.facts.texts("initialDomainIds").stream()
                    .filter(domain -> !covered.contains(domain))
                    .toList();
            if (!uncovered.isEmpty()) {
                advisories.add(advisory("DOMAIN_NOT_COVERED", List.of(), uncovered));
            }
        }
    }

    private static Map<String, Object> advisory(String kind, List<String> actionIds, List<String> domainIds) {
        return Map.of("kind", kind, "actionIds", actionIds, "domainIds", domainIds);
    }
}
