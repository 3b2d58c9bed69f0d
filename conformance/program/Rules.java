import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From numbers of actions to an outcome, and from scores to a band, by the rules of a policy (M8 to M12, M18, M22). */
record Rules(Json policy) {

    private static final Map<String, Integer> SCORES = Map.of("OUTCOME_1", 1, "OUTCOME_2", 0, "OUTCOME_3", -1);

    /** Numbers of actions: significant and minor ones, and the same by colour. */
    record Counts(int significant, int minor, int red, int amber, int green) {

        int of(String count) {
            return switch (count) {
                case "significant" -> significant;
                case "minor" -> minor;
                case "red" -> red;
                case "amber" -> amber;
                case "green" -> green;
                case "total" -> significant + minor;
                default -> throw new IllegalArgumentException(count);
            };
        }

        Counts withMinor(int other) {
            return new Counts(significant, other, red, amber, green);
        }
    }

    /** The first rule that holds decides, the worst outcome is asked about first (R1). */
    String outcome(Counts counts) {
        for (Json rule : policy.at("ladder").list("worstFirst")) {
            if (holds(rule.text("condition"), counts)) {
                return rule.text("outcome");
            }
        }
        return policy.at("ladder").text("otherwise");
    }

    static int score(String outcome) {
        return SCORES.get(outcome);
    }

    /** No significant actions and no more than 12 minor ones ask for nothing more: that is Outcome 1 (M8, R4). */
    static boolean asksForFullReview(String outcome) {
        return !outcome.equals("OUTCOME_1");
    }

    /** The readings that decided: the outcome would be another one, were the number at the bound on its other side (R2, R3). */
    Stream<String> decided(Counts counts) {
        return policy.at("ladder").list("worstFirst").stream()
                .flatMap(rule -> rule.list("boundaryReadings").stream())
                .filter(reading -> reading.number("value") == counts.minor())
                .filter(reading -> {
                    int other = counts.minor() + (reading.text("choice").equals("DEFAULT") ? 1 : -1);
                    return !outcome(counts).equals(outcome(counts.withMinor(other)));
                })
                .map(reading -> reading.at("clause").text("id"));
    }

    String band(int actionScore, int complianceScore) {
        String column = List.of("MINUS_ONE", "ZERO", "PLUS_ONE").get(actionScore + 1);
        return policy.at("matrix").at("bands").at(column).text(complianceScore == 1 ? "MET" : "NOT_MET");
    }

    /** The bands that can come out, the lowest first. */
    List<String> bands(List<Integer> actionScores, List<Integer> complianceScores) {
        Map<Integer, String> bands = new TreeMap<>();
        for (int action : actionScores) {
            for (int compliance : complianceScores) {
                String band = band(action, compliance);
                bands.put(List.of("POOR", "ADEQUATE", "GOOD").indexOf(band), band);
            }
        }
        return List.copyOf(bands.values());
    }

    private static boolean holds(String condition, Counts counts) {
        return Stream.of(condition.split(" or "))
                .anyMatch(any ->
                        Stream.of(any.split(" and ")).allMatch(comparison -> isSo(comparison.split(" "), counts)));
    }

    private static boolean isSo(String[] comparison, Counts counts) {
        int found = counts.of(comparison[0]);
        int bound = Integer.parseInt(comparison[2]);
        return switch (comparison[1]) {
            case ">=" -> found >= bound;
            case ">" -> found > bound;
            case "<=" -> found <= bound;
            case "<" -> found < bound;
            case "=" -> found == bound;
            default -> throw new IllegalArgumentException(comparison[1]);
        };
    }
}
