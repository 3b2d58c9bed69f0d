package org.qualitybanding.scoring;

import static java.util.stream.Collectors.joining;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.ids;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.text;

import java.util.List;
import org.immutables.value.Value;
import org.qualitybanding.model.Clause;
import org.qualitybanding.model.InvalidValueException;

/**
 * Something that a person who relies on a result should know: an unusual pair of facts, or a reading that decided.
 *
 * @param kind what it is about
 * @param says the advisory in a sentence, of counts, ids and dates
 * @param actionIds the ids of the actions that it is about, where it is about actions
 * @param domainIds the ids of the domains that it is about, where it is about domains
 * @param clauses what it rests on
 */
@RecordStyle
@Value.Builder
public record Advisory(
        AdvisoryKind kind, String says, List<String> actionIds, List<String> domainIds, List<Clause> clauses)
        implements WithAdvisory {

    /**
     * Creates an advisory.
     *
     * @throws InvalidValueException if a part is missing, or an id is not an id or comes twice
     */
    public Advisory {
        given("kind", kind);
        says = text("says", says);
        actionIds = ids("actionIds", actionIds);
        domainIds = ids("domainIds", domainIds);
        clauses = list("clauses", clauses);
    }

    /**
     * Starts an advisory.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the sentence with the first ids and the clauses, such as {@code 1 minor action is red (A-7) [R6]}. */
    @Override
    public String toString() {
        return says
                + (actionIds.isEmpty() ? "" : " (" + Wording.few(actionIds) + ")")
                + (domainIds.isEmpty() ? "" : " (" + Wording.few(domainIds) + ")")
                + (clauses.isEmpty() ? "" : clauses.stream().map(Clause::id).collect(joining(", ", " [", "]")));
    }

    /** Builds an {@link Advisory}. */
    public static class Builder extends AdvisoryBuilder {
        Builder() {}
    }
}
