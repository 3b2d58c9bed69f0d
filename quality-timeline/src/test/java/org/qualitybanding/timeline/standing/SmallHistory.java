package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What happened in a small review: visited on 2 March 2026 with one action found, {@code A-1}, red and minor, and then one fact after
 * the other.
 *
 * @param facts what happened after the visit, in order
 * @param review the review with all of it
 * @param lastOn the day of the last fact
 * @param before the history without the last fact; empty where there is none but the visit
 */
record SmallHistory(List<Fact> facts, QualityReview review, LocalDate lastOn, Optional<SmallHistory> before) {

    private static final SmallHistory VISITED = new SmallHistory(
            List.of(),
            SampleReviews.visited(
                            Told.VISITED, List.of(SampleFacts.action("A-1", Rag.RED, HarmBasis.NONE, Told.VISITED)))
                    .build(),
            Told.VISITED,
            Optional.empty());

    /** Shows every history of up to some facts, each some days after the one before; returns how many there are. */
    static int each(int mostFacts, int daysApart, Consumer<SmallHistory> shown) {
        return VISITED.andAllThatFollow(mostFacts, daysApart, shown);
    }

    private int andAllThatFollow(int mostFacts, int daysApart, Consumer<SmallHistory> shown) {
        shown.accept(this);
        int count = 1;
        for (Fact fact : mostFacts == 0 ? new Fact[0] : Fact.values()) {
            Optional<SmallHistory> next = with(fact, lastOn.plusDays(daysApart));
            if (next.isPresent()) {
                count += next.get().andAllThatFollow(mostFacts - 1, daysApart, shown);
            }
        }
        return count;
    }

    /** The history with a fact more; empty where a review refuses it there, or it has nothing to be about. */
    private Optional<SmallHistory> with(Fact fact, LocalDate on) {
        try {
            Optional<QualityReview> next = fact.recordedIn(review, on);
            return next.map(known -> {
                List<Fact> all = new ArrayList<>(facts);
                all.add(fact);
                return new SmallHistory(all, known, on, Optional.of(this));
            });
        } catch (InvalidValueException illegal) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return facts + " by " + lastOn;
    }

    /** What may happen; where it is about an action or its evidence, about {@code A-1} and the latest piece. */
    enum Fact {
        MINOR_ACTION_FOUND {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return found(review, HarmBasis.NONE, on);
            }
        },
        SIGNIFICANT_ACTION_FOUND {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return found(review, HarmBasis.LIKELY, on);
            }
        },
        INITIAL_PLAN_SENT {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return sent(review, IssuedPlan.Coverage.INITIAL_DOMAINS, on);
            }
        },
        ALL_DOMAINS_REVIEWED {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return Optional.of(review.startingFullReview(on).completingFullReview(on));
            }
        },
        FULL_PLAN_SENT {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return sent(review, IssuedPlan.Coverage.ALL_DOMAINS, on);
            }
        },
        EVIDENCE_SENT {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                String id = "E-" + (evidence(review).size() + 1);
                return Optional.of(review.sending("A-1", SampleFacts.unjudged(id, on)));
            }
        },
        FOUND_SUFFICIENT {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return judged(review, Judgement.Finding.SUFFICIENT, on);
            }
        },
        FOUND_NOT_SUFFICIENT {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return judged(review, Judgement.Finding.NOT_SUFFICIENT, on);
            }
        },
        GIVEN_A_WEEK_MORE {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return Optional.of(review.changingDeadline("A-1", SampleFacts.movedBy(7, on)));
            }
        },
        REGRADED_TO_SIGNIFICANT {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return Optional.of(review.regrading("A-1", SampleFacts.regraded(Rag.RED, HarmBasis.LIKELY, on)));
            }
        },
        EXCUSED {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                String id = "MT-" + (review.actions().get(0).mitigations().size() + 1);
                return Optional.of(review.mitigating("A-1", SampleFacts.accepted(id, on)));
            }
        },
        WITHDRAWN {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return review.actions().get(0).withdrawal().isPresent()
                        ? Optional.empty()
                        : Optional.of(review.withdrawing("A-1", SampleFacts.withdrawn(on)));
            }
        },
        PLAN_REVIEWED {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                String id = "PR-" + (review.planReviews().size() + 1);
                return Optional.of(review.reviewing(SampleFacts.planReview(id, on, "A-1")));
            }
        },
        DECIDED_MET {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return decided(review, ComplianceScore.MET, on);
            }
        },
        DECIDED_NOT_MET {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return decided(review, ComplianceScore.NOT_MET, on);
            }
        },
        ABANDONED {
            @Override
            Optional<QualityReview> recordedIn(QualityReview review, LocalDate on) {
                return review.abandonment().isPresent()
                        ? Optional.empty()
                        : Optional.of(review.abandoning(SampleFacts.abandoned(on)));
            }
        };

        abstract Optional<QualityReview> recordedIn(QualityReview review, LocalDate on);

        private static Optional<QualityReview> found(QualityReview review, HarmBasis harm, LocalDate on) {
            String id = "A-" + (review.actions().size() + 1);
            return Optional.of(review.finding(SampleFacts.action(id, Rag.AMBER, harm, on)));
        }

        private static Optional<QualityReview> sent(QualityReview review, IssuedPlan.Coverage coverage, LocalDate on) {
            List<Action> actions = review.actions().stream()
                    .filter(action -> action.withdrawal().isEmpty())
                    .toList();
            String id = "P-" + (review.issuedPlans().size() + 1);
            return Optional.of(review.issuing(SampleFacts.planIssue(id, coverage, on, actions)));
        }

        private static List<Evidence> evidence(QualityReview review) {
            return review.actions().get(0).evidence();
        }

        private static Optional<QualityReview> judged(QualityReview review, Judgement.Finding finding, LocalDate on) {
            List<Evidence> sent = evidence(review);
            return sent.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            review.judging("A-1", sent.get(sent.size() - 1).id(), SampleFacts.judgement(finding, on)));
        }

        private static Optional<QualityReview> decided(QualityReview review, ComplianceScore score, LocalDate on) {
            String id = "D-" + (review.complianceDecisions().size() + 1);
            return Optional.of(review.deciding(
                    new ComplianceDecision(id, score, on, SampleFacts.REVIEWER, Optional.of(SampleFacts.FREE_TEXT))));
        }
    }
}
