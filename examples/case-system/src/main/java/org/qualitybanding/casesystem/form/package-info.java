/**
 * Forms, whatever they record: what is asked, what was answered, and where a refusal of the library belongs on the page.
 *
 * <ul>
 *   <li>{@link org.qualitybanding.casesystem.form.Field} is one question.
 *   <li>{@link org.qualitybanding.casesystem.form.Typed} are what a person answered, read field by field.
 *   <li>{@link org.qualitybanding.casesystem.form.FilledForm} is a form as it is shown: questions, answers, and what is wrong with which.
 * </ul>
 *
 * <p>Nothing here knows what a good review is: the library refuses, and each refusal finds its field by the name of the component.
 */
@NullMarked
package org.qualitybanding.casesystem.form;

import org.jspecify.annotations.NullMarked;
