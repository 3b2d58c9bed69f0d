@NullMarked
package org.qualitybanding.casesystem.record;

import org.jspecify.annotations.NullMarked;
