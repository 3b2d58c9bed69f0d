/**
 * What happened: the facts that people recorded in a quality review, as immutable values that check themselves when they are
 * made.
 *
 * <p>Start at {@link org.qualitybanding.model.QualityReview}, which holds the rest. Its verbs record one fact each, and refuse the
 * id of what isn't there: {@code review.sending("A-1", Evidence.sent("E-1", day))} is the review with that evidence.
 *
 * <ul>
 *   <li>who and where: {@link org.qualitybanding.model.Service}, {@link org.qualitybanding.model.Provider}, {@link
 *       org.qualitybanding.model.Identifier}
 *   <li>what is known beforehand: {@link org.qualitybanding.model.IntelligenceItem}
 *   <li>what is looked at: {@link org.qualitybanding.model.Domain}, {@link org.qualitybanding.model.DomainCatalogue}, {@link
 *       org.qualitybanding.model.Visit}, {@link org.qualitybanding.model.EvidenceRequest}, {@link
 *       org.qualitybanding.model.FullReview}
 *   <li>what is found: {@link org.qualitybanding.model.Action} with its {@link org.qualitybanding.model.Grade}, {@link
 *       org.qualitybanding.model.Regrading}, {@link org.qualitybanding.model.Action.Withdrawal}
 *   <li>what is agreed: {@link org.qualitybanding.model.IssuedPlan}, {@link org.qualitybanding.model.DeadlineChange}, {@link
 *       org.qualitybanding.model.Mitigation}
 *   <li>what becomes of it: {@link org.qualitybanding.model.Evidence}, {@link org.qualitybanding.model.Judgement}, {@link
 *       org.qualitybanding.model.PlanReview}, {@link org.qualitybanding.model.EscalationStep}, {@link
 *       org.qualitybanding.model.ComplianceDecision}
 *   <li>what happens around that: the room {@code model.course}
 * </ul>
 *
 * <p>Words: an action is <em>significant</em> where harm was caused or is likely, and <em>minor</em> otherwise; its <em>grade</em>
 * is that together with its colour. A plan is <em>issued</em> in one sending or several. A fact has the day it happened, and a
 * review looked at {@linkplain org.qualitybanding.model.QualityReview#asKnownOn on a day} lacks what happened later. When it was
 * recorded, the room {@code model.history} knows.
 *
 * <p>Bad input is refused with an {@link org.qualitybanding.model.refusal.InvalidValueException}, which tells all that is wrong at
 * once: the field, the id of the record, what was expected and what was found. Free text about people, such as a description or a
 * reason, is kept, and never shown by {@code toString()}, a message or an explanation.
 */
@NullMarked
package org.qualitybanding.model;

import org.jspecify.annotations.NullMarked;
