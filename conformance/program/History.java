import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The review as it was on record by a day: entry by entry, the later one corrects the earlier (R42). */
final class History {

    private static final Map<String, String> LISTS = Map.of("ACTION", "actions", "ISSUED_PLAN", "issuedPlans");

    private History() {}

    static Json recordedBy(LocalDate day, List<Json> entries, Json review) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", "QR-1");
        for (Json entry : entries) {
            if (!entry.date("recordedOn").isAfter(day)) {
                entry.list("struckOut").forEach(name -> strikeOut(facts, name));
                entry.at("facts").fields().forEach((field, added) -> add(facts, field, added));
            }
        }
        return review.patchedBy(new Json(facts));
    }

    private static void strikeOut(Map<String, Object> facts, Json name) {
        String field = LISTS.get(name.text("kind"));
        facts.put(field, without(name.text("id"), new Json(facts).list(field)));
    }

    private static void add(Map<String, Object> facts, String field, Json added) {
        if (added.list().isEmpty() || !added.list().get(0).has("id")) {
            facts.put(field, added.value());
            return;
        }
        List<Object> all = new ArrayList<>(
                new Json(facts).list(field).stream().map(Json::value).toList());
        for (Json fact : added.list()) {
            all = without(fact.text("id"), new Json(all).list());
            all.add(fact.value());
        }
        facts.put(field, all);
    }

    private static List<Object> without(String id, List<Json> facts) {
        return new ArrayList<>(facts.stream()
                .filter(fact -> !fact.text("id").equals(id))
                .map(Json::value)
                .toList());
    }
}
