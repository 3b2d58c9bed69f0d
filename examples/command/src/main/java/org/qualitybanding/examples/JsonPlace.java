package org.qualitybanding.examples;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.IssuedPlan;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;

/** Places in a file, the way messages name them: {@code actions[2].evidence[0].judgements[0].judgedOn}. */
final class JsonPlace {

    /** A name without white space is no sentence about a person; any other is not repeated. */
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,49}");

    /** A field, or a key of a map such as a date. */
    private static final Pattern STEP = Pattern.compile("([\\w-]+)(?:\\[(\\d+)])?");

    /**
     * The lists that the library's records keep in order of date, with the date of each: a record counts in that order, and
     * a file may list them in any.
     */
    private static final ImmutableMap<String, String> DATED_LISTS = ImmutableMap.<String, String>builder()
            .put("intelligence", "receivedOn")
            .put("issuedPlans", "sentOn")
            .put("planReviews", "heldOn")
            .put("mitigations", "decidedOn")
            .put("followUps", "heldOn")
            .put("engagementNotes", "notedOn")
            .put("escalationSteps", "takenOn")
            .put("regradings", "regradedOn")
            .put("evidence", "submittedOn")
            .put("deadlineChanges", "decidedOn")
            .put("judgements", "judgedOn")
            .put("newProviders", "changedOn")
            .put("draftPlans", "sentOn")
            .put("handOvers", "handedOverOn")
            .put("pauses", "pausedOn")
            .put("complianceDecisions", "decidedOn")
            .buildOrThrow();

    /** The lists in which the facts of one day stay as given, though they have ids. */
    private static final Set<String> AS_GIVEN_ON_ONE_DAY = Set.of("handOvers", "complianceDecisions");

    private static final List<String> COVERAGES = Arrays.stream(IssuedPlan.Coverage.values())
            .map(IssuedPlan.Coverage::name)
            .toList();

    private JsonPlace() {}

    /** Returns the place that Jackson was at. */
    static String of(List<Reference> path) {
        StringBuilder place = new StringBuilder();
        for (Reference step : path) {
            if (step.getPropertyName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return place.toString();
    }

    /** Returns the name of a field that somebody made up. */
    static String fieldName(String name) {
        return FIELD_NAME.matcher(name).matches() ? '"' + name + '"' : "of another name";
    }

    /**
     * Returns the place of a field that a record named, with each number of a dated list as the file counts. What stands in the
     * file as a text, such as a share, has no fields there.
     *
     * @param tree the whole file
     * @param object the place of the record, as the file counts
     * @param field the field within the record, as the record counts
     */
    static String inFile(JsonNode tree, String object, String field) {
        JsonNode node = tree;
        for (Matcher step = STEP.matcher(object); step.find(); ) {
            node = node.path(step.group(1));
            node = step.group(2) == null ? node : node.path(Integer.parseInt(step.group(2)));
        }
        if (node.isString()) {
            return object;
        }
        StringBuilder inFile = new StringBuilder(object);
        for (Matcher step = STEP.matcher(field); step.find(); ) {
            String name = step.group(1);
            node = node.path(name);
            inFile.append(inFile.isEmpty() ? "" : ".").append(name);
            if (step.group(2) != null) {
                int index = indexInFile(node, name, Integer.parseInt(step.group(2)));
                node = node.path(index);
                inFile.append('[').append(index).append(']');
            }
        }
        return inFile.toString();
    }

    private static int indexInFile(JsonNode list, String name, int index) {
        List<JsonNode> facts = list.values().stream().toList();
        @Nullable String dayField = DATED_LISTS.get(name);
        if (dayField == null || index >= facts.size()) {
            return index;
        }
        try {
            List<Integer> byDate = IntStream.range(0, facts.size())
                    .boxed()
                    .sorted(Comparator.comparing(facts::get, asRecordsSort(name, dayField)))
                    .toList();
            return byDate.get(index);
        } catch (DateTimeException e) {
            return index;
        }
    }

    /** By date; of those of one day, a plan that covers more comes after the others, and then the id decides. */
    private static Comparator<JsonNode> asRecordsSort(String list, String dayField) {
        Comparator<JsonNode> byDate = Comparator.comparing(fact -> LocalDate.parse(text(fact, dayField)));
        if (AS_GIVEN_ON_ONE_DAY.contains(list)) {
            return byDate;
        }
        return byDate.thenComparingInt(fact -> COVERAGES.indexOf(text(fact, "coverage")))
                .thenComparing(fact -> text(fact, "id"));
    }

    private static String text(JsonNode fact, String field) {
        return fact.path(field).asString("");
    }
}
