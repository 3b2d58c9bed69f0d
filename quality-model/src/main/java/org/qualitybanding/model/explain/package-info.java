/**
 * Why an answer is what it is, and where that stands: what every other room of the library speaks when it gives reasons.
 *
 * <p>Start at {@link org.qualitybanding.model.explain.Explanation}; its {@code text()} is for people, the rest of it for programs.
 *
 * <h2>What is what</h2>
 *
 * <ul>
 *   <li>A <b>clause</b> ({@link org.qualitybanding.model.explain.Clause}) is a place in a document that can be cited.
 *   <li>The <b>published model</b> ({@link org.qualitybanding.model.explain.PublishedModel}) is the document that this library
 *       implements: {@code M1} to {@code M24} are what it says.
 *   <li>A <b>reading</b>, {@code R1} to {@code R42}, is what this library takes the document to mean where it is silent or
 *       contradicts itself. It is cited like a clause.
 *   <li>An <b>explanation</b> is a tree of <b>steps</b>: what was asked, the answer, the numbers it was worked out from (each a
 *       {@link org.qualitybanding.model.explain.Quantity} with its name) and the clauses it rests on.
 *   <li>A <b>reason</b> ({@link org.qualitybanding.model.explain.Reason}) says what kind a step is, by a code that stays the same; a
 *       <b>phrase</b> ({@link org.qualitybanding.model.explain.Phrase}) is a part of the sentence that tells it, apart from any language.
 *   <li>An <b>advisory</b> ({@link org.qualitybanding.model.explain.Advisory}) is what a person should know who relies on an answer:
 *       an unusual pair of facts, or a reading that decided. It is no error, and changes no score.
 *   <li>The <b>version of the library</b> ({@link org.qualitybanding.model.explain.LibraryVersion}) is cited with an answer, too.
 * </ul>
 *
 * <p>Whatever is said here holds ids, names of domains, counts and dates, and never what people wrote.
 */
@NullMarked
package org.qualitybanding.model.explain;

import org.jspecify.annotations.NullMarked;
