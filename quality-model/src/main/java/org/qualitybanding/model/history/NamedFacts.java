package org.qualitybanding.model.history;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.course.DraftPlan;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.course.FollowUp;
import org.qualitybanding.model.course.HandOver;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.internal.Components;

/**
 * The facts of a review, each under its name: what is done to facts of every kind is done here once. To add and to correct is to put
 * under the name, to strike out is to take away from under it. A fact that is corrected stays in its place.
 */
final class NamedFacts {

    /** Where the facts of each kind are, in the order of the kinds. */
    private static final ImmutableList<Place<?>> PLACES = ImmutableList.of(
            one(FactName.Kind.SERVICE, ReviewFacts::service, ReviewFacts.Builder::service),
            one(FactName.Kind.REVIEWER, ReviewFacts::reviewer, ReviewFacts.Builder::reviewer),
            one(FactName.Kind.OPENED_ON, ReviewFacts::openedOn, ReviewFacts.Builder::openedOn),
            one(FactName.Kind.CATALOGUE, ReviewFacts::catalogue, ReviewFacts.Builder::catalogue),
            one(
                    FactName.Kind.INITIAL_DOMAINS,
                    facts -> Optional.of(facts.initialDomainIds()).filter(ids -> !ids.isEmpty()),
                    ReviewFacts.Builder::initialDomainIds),
            several(
                    FactName.Kind.INTELLIGENCE,
                    ReviewFacts::intelligence,
                    IntelligenceItem::id,
                    ReviewFacts.Builder::addIntelligence),
            one(FactName.Kind.INITIAL_VISIT, ReviewFacts::initialVisit, ReviewFacts.Builder::initialVisit),
            one(FactName.Kind.FULL_REVIEW, ReviewFacts::fullReview, ReviewFacts.Builder::fullReview),
            several(FactName.Kind.ACTION, ReviewFacts::actions, Action::id, ReviewFacts.Builder::addActions),
            several(
                    FactName.Kind.DRAFT_PLAN,
                    ReviewFacts::draftPlans,
                    DraftPlan::id,
                    ReviewFacts.Builder::addDraftPlans),
            several(
                    FactName.Kind.ISSUED_PLAN,
                    ReviewFacts::issuedPlans,
                    IssuedPlan::id,
                    ReviewFacts.Builder::addIssuedPlans),
            several(
                    FactName.Kind.PLAN_REVIEW,
                    ReviewFacts::planReviews,
                    PlanReview::id,
                    ReviewFacts.Builder::addPlanReviews),
            several(
                    FactName.Kind.MITIGATION,
                    ReviewFacts::mitigations,
                    Mitigation::id,
                    ReviewFacts.Builder::addMitigations),
            several(FactName.Kind.FOLLOW_UP, ReviewFacts::followUps, FollowUp::id, ReviewFacts.Builder::addFollowUps),
            several(
                    FactName.Kind.ENGAGEMENT_NOTE,
                    ReviewFacts::engagementNotes,
                    EngagementNote::id,
                    ReviewFacts.Builder::addEngagementNotes),
            several(
                    FactName.Kind.ESCALATION_STEP,
                    ReviewFacts::escalationSteps,
                    EscalationStep::id,
                    ReviewFacts.Builder::addEscalationSteps),
            several(FactName.Kind.HAND_OVER, ReviewFacts::handOvers, HandOver::id, ReviewFacts.Builder::addHandOvers),
            several(FactName.Kind.PAUSE, ReviewFacts::pauses, Pause::id, ReviewFacts.Builder::addPauses),
            several(
                    FactName.Kind.COMPLIANCE_DECISION,
                    ReviewFacts::complianceDecisions,
                    ComplianceDecision::id,
                    ReviewFacts.Builder::addComplianceDecisions),
            one(FactName.Kind.ABANDONMENT, ReviewFacts::abandonment, ReviewFacts.Builder::abandonment));

    private static final ImmutableMap<FactName.Kind, Place<?>> PLACE_OF = Maps.uniqueIndex(PLACES, Place::kind);

    private final Map<FactName, Object> byName = new LinkedHashMap<>();

    /** Where the facts of a kind are read from and put to. */
    private record Place<T>(
            FactName.Kind kind,
            Function<ReviewFacts, List<T>> read,
            Function<T, FactName> name,
            BiConsumer<ReviewFacts.Builder, T> put) {

        void readInto(NamedFacts named, ReviewFacts facts) {
            for (T fact : read.apply(facts)) {
                named.byName.put(name.apply(fact), fact);
            }
        }

        @SuppressWarnings("unchecked") // what stands under a name of the kind was read from the place of the kind
        void putTo(ReviewFacts.Builder builder, Object fact) {
            put.accept(builder, (T) fact);
        }
    }

    private static <T> Place<T> one(
            FactName.Kind kind, Function<ReviewFacts, Optional<T>> read, BiConsumer<ReviewFacts.Builder, T> put) {
        FactName name = FactName.of(kind);
        return new Place<>(kind, facts -> read.apply(facts).map(List::of).orElse(List.of()), fact -> name, put);
    }

    private static <T> Place<T> several(
            FactName.Kind kind,
            Function<ReviewFacts, List<T>> read,
            Function<T, String> idOf,
            BiConsumer<ReviewFacts.Builder, T> put) {
        return new Place<>(kind, read, fact -> FactName.of(kind, idOf.apply(fact)), put);
    }

    static NamedFacts of(ReviewFacts facts) {
        return new NamedFacts().with(facts);
    }

    /** The same facts, for whoever goes on from here: what is recorded in the copy is not in these. */
    NamedFacts copy() {
        NamedFacts copy = new NamedFacts();
        copy.byName.putAll(byName);
        return copy;
    }

    /** Strikes out, adds and corrects what an entry does. */
    NamedFacts record(HistoryEntry entry) {
        entry.struckOut().forEach(byName::remove);
        return with(entry.facts());
    }

    /** Adds and corrects. */
    NamedFacts with(ReviewFacts facts) {
        for (Place<?> place : PLACES) {
            place.readInto(this, facts);
        }
        return this;
    }

    Set<FactName> names() {
        return byName.keySet();
    }

    /** What of these facts is not, or is otherwise, in those before. */
    ReviewFacts addedOrCorrectedSince(NamedFacts before) {
        NamedFacts different = new NamedFacts();
        byName.forEach((name, fact) -> {
            if (!fact.equals(before.byName.get(name))) {
                different.byName.put(name, fact);
            }
        });
        return different.facts();
    }

    /** What was there before, and is not any more. */
    List<FactName> struckOutSince(NamedFacts before) {
        ImmutableList.Builder<FactName> names = ImmutableList.builder();
        for (FactName name : before.names()) {
            if (!byName.containsKey(name)) {
                names.add(name);
            }
        }
        return names.build();
    }

    /** What an entry makes of these facts. One that is recorded again as it is on record already is not among it. */
    List<RecordedFact> recordedIn(HistoryEntry entry) {
        ImmutableList.Builder<RecordedFact> recorded = ImmutableList.builder();
        of(entry.facts()).byName.forEach((name, fact) -> {
            Object before = byName.get(name);
            if (before == null) {
                recorded.add(new RecordedFact(name, RecordedFact.How.ADDED, List.of()));
            } else if (!before.equals(fact)) {
                recorded.add(new RecordedFact(name, RecordedFact.How.CHANGED, different(before, fact)));
            }
        });
        for (FactName name : entry.struckOut()) {
            recorded.add(new RecordedFact(name, RecordedFact.How.STRUCK_OUT, List.of()));
        }
        return recorded.build();
    }

    private static List<String> different(Object before, Object fact) {
        return before instanceof Record one && fact instanceof Record other
                ? Components.different(one, other)
                : List.of();
    }

    ReviewFacts facts() {
        ReviewFacts.Builder builder = ReviewFacts.builder();
        byName.forEach((name, fact) -> requireNonNull(PLACE_OF.get(name.kind())).putTo(builder, fact));
        return builder.build();
    }
}
