package org.qualitybanding.model.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the builders and withers of the library's records.
 *
 * <p>They check nothing: what they are given goes to the record's constructor as it is, null and all, which is the one door. So
 * a builder, a wither and a mapper that lack a field are refused with the same words. A record with a builder therefore has
 * no primitive component, which a builder would fill with 0.
 *
 * <p>Null in place of several values - a list, an {@code Optional}, a whole record to start {@code from} - does not come that far:
 * what Immutables writes goes through it at once, and fails with a {@code NullPointerException}. Its {@code throwForNullPointer}
 * writes code for records that does not compile, and does not reach lists.
 *
 * <p>Kept in source only, and nothing generated carries an annotation of Immutables, so that callers who compile with every
 * warning as an error need nothing of it on their paths.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        validationMethod = Value.Style.ValidationMethod.NONE,
        optionalAcceptNullable = true,
        fallbackNullableAnnotation = RecordStyle.RefusedLater.class,
        allowedClasspathAnnotations = {Override.class})
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface RecordStyle {

    /**
     * Marks in generated code, and nowhere else, what may be null until the constructor refuses it. To callers, and to the tools
     * that look after their nulls, it stays a value that must be given.
     */
    @Retention(RetentionPolicy.SOURCE)
    @Target(ElementType.TYPE_USE)
    @interface RefusedLater {}
}
