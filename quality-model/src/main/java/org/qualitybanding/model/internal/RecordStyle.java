package org.qualitybanding.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * How Immutables writes the builders and withers of this package's records. Kept in source only, and
 * nothing generated carries an annotation of Immutables, so that callers who compile with every warning
 * as an error need nothing of it on their paths. A builder that lacks a field refuses like every other
 * check of ours.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = InvalidValueException.class,
        allowedClasspathAnnotations = {Override.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface RecordStyle {}
