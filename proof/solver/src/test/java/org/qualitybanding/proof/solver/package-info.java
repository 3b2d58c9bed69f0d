/**
 * What the check of rules says, confirmed by an SMT solver that shares no code with it.
 *
 * <p>{@link org.qualitybanding.proof.solver.ConditionReader} reads the text of a condition and {@link
 * org.qualitybanding.proof.solver.LadderFormula} the rungs of a ladder as formulas over whole numbers; {@link
 * org.qualitybanding.proof.solver.Cases} asks the solver whether any case fits one. So a claim is proved of every case, and of as
 * many as there are: a formula that no case fits is false of none of them.
 *
 * <p>{@link org.qualitybanding.proof.solver.PublishedLadderTest} proves what is claimed of the published ladder, and {@link
 * org.qualitybanding.proof.solver.ConfirmationTest} what is found of random rules. {@link
 * org.qualitybanding.proof.solver.PutBackTest} puts mistakes into our sources and sees both of them fail.
 */
package org.qualitybanding.proof.solver;
