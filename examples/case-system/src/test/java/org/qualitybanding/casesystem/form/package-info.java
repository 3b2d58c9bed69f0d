/** Forms: what is read, and where a refusal is said. */
@NullMarked
package org.qualitybanding.casesystem.form;

import org.jspecify.annotations.NullMarked;
