package org.qualitybanding.scoring.card;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.known.KnownFacts;

/** Collects the actions that a person should know about, while all actions of a review are gone through. */
final class NotedActions {

    private final KnownFacts facts;
    private final Optional<LocalDate> planSentOn;
    private final ImmutableSet<String> issued;
    private final Map<Advisory.Kind, List<String>> noted = new EnumMap<>(Advisory.Kind.class);

    NotedActions(KnownFacts facts, Optional<LocalDate> planSentOn) {
        this.facts = facts;
        this.planSentOn = planSentOn;
        this.issued = planSentOn.isPresent() ? issued(facts) : ImmutableSet.of();
    }

    private static ImmutableSet<String> issued(KnownFacts facts) {
        ImmutableSet.Builder<String> issued =
                ImmutableSet.builderWithExpectedSize(facts.review().actions().size());
        for (IssuedPlan plan : facts.review().issuedPlans()) {
            if (facts.isSent(plan)) {
                issued.addAll(plan.actionIds());
            }
        }
        return issued.build();
    }

    /** Adds what there is to know of an action that was not withdrawn, and counts in the score or does not. */
    void add(Action action, Grade grade, boolean counts) {
        boolean red = grade.rag() == Rag.RED;
        if (grade.significant() && !red) {
            add(Advisory.Kind.SIGNIFICANT_NOT_RED, action);
        } else if (red && !grade.significant()) {
            add(Advisory.Kind.MINOR_RED, action);
        }
        if (!ActionScoring.isFoundBy(planSentOn, action.foundOn())) {
            add(Advisory.Kind.LATE_FOUND, action);
        } else if (planSentOn.isPresent() && counts && !issued.contains(action.id())) {
            add(Advisory.Kind.NOT_IN_PLAN, action);
        }
        if (facts.isRegraded(action)) {
            add(Advisory.Kind.REGRADED, action);
        }
    }

    void add(Advisory.Kind kind, Action action) {
        @Nullable List<String> ids = noted.get(kind);
        if (ids == null) {
            ids = new ArrayList<>();
            noted.put(kind, ids);
        }
        ids.add(action.id());
    }

    Map<Advisory.Kind, List<String>> all() {
        return noted;
    }
}
