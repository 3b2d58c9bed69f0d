/**
 * What happened: the facts that people recorded in a quality review, as immutable values that check themselves when they are
 * made, and the means to cite the published model and to explain a result.
 *
 * <p>Start at {@link org.qualitybanding.model.QualityReview}, which holds the rest:
 *
 * <ul>
 *   <li>who and where: {@link org.qualitybanding.model.Service}, {@link org.qualitybanding.model.Provider}, {@link
 *       org.qualitybanding.model.Identifier}
 *   <li>what is known beforehand: {@link org.qualitybanding.model.IntelligenceItem}
 *   <li>what is looked at: {@link org.qualitybanding.model.Domain}, {@link org.qualitybanding.model.DomainCatalogue}, {@link
 *       org.qualitybanding.model.Visit}, {@link org.qualitybanding.model.EvidenceRequest}, {@link
 *       org.qualitybanding.model.FullReview}
 *   <li>what is found: {@link org.qualitybanding.model.Action} with its {@link org.qualitybanding.model.Grade}, {@link
 *       org.qualitybanding.model.Regrading}, {@link org.qualitybanding.model.Withdrawal}
 *   <li>what is agreed: {@link org.qualitybanding.model.IssuedPlan}, {@link org.qualitybanding.model.DeadlineChange}, {@link
 *       org.qualitybanding.model.Mitigation}
 *   <li>what becomes of it: {@link org.qualitybanding.model.Evidence}, {@link org.qualitybanding.model.Judgement}, {@link
 *       org.qualitybanding.model.PlanReview}, {@link org.qualitybanding.model.FollowUp}, {@link
 *       org.qualitybanding.model.EngagementNote}, {@link org.qualitybanding.model.EscalationStep}, {@link
 *       org.qualitybanding.model.ComplianceDecision}
 *   <li>why: {@link org.qualitybanding.model.explain.PublishedModel} with each {@link org.qualitybanding.model.explain.Clause}, and {@link
 *       org.qualitybanding.model.explain.Explanation}
 * </ul>
 *
 * <p>Every type refuses bad input with an {@link org.qualitybanding.model.refusal.InvalidValueException}, which tells
 * everything that is wrong at once: the field, the id of the record, what was expected and what was found. Free text about people, such as a description or a reason, is kept and never
 * shown by {@code toString()}, a message or an explanation.
 */
@NullMarked
package org.qualitybanding.model;

import org.jspecify.annotations.NullMarked;
