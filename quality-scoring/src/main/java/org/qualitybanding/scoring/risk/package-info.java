/**
 * Before a review: from intelligence about a service to its risk rating, to the need and urgency of a review, and to a
 * suggestion of the domains to begin with (M1 to M3 and M5).
 *
 * <p>The published model says that intelligence decides these, and not how. The arithmetic here is this library's own (R22);
 * every explanation says so, and all of it can be replaced.
 *
 * <ul>
 *   <li>Start: {@link org.qualitybanding.scoring.risk.RiskPolicy#libraryDefault()} and {@link
 *       org.qualitybanding.scoring.risk.RiskRules#assess(java.util.List, org.qualitybanding.model.DomainCatalogue,
 *       java.time.LocalDate) assess}.
 *   <li>The answer: {@link org.qualitybanding.scoring.risk.RiskAssessment} with {@link
 *       org.qualitybanding.scoring.risk.RiskRating}, {@link org.qualitybanding.scoring.risk.ReviewNeed} and {@link
 *       org.qualitybanding.scoring.risk.DomainSuggestion}; the reviewer's choice beside it is a {@link
 *       org.qualitybanding.scoring.risk.DomainChoice}.
 *   <li>Numbers of one's own: {@link org.qualitybanding.scoring.risk.ConcernWeights}, {@link
 *       org.qualitybanding.scoring.risk.AgeBand}, and a {@link org.qualitybanding.scoring.rule.Ladder} of {@link
 *       org.qualitybanding.scoring.risk.PointsThreshold}.
 *   <li>Rules of one's own: an implementation of {@link org.qualitybanding.scoring.risk.RiskRules}.
 * </ul>
 */
@NullMarked
package org.qualitybanding.scoring.risk;

import org.jspecify.annotations.NullMarked;
