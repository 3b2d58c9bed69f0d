@NullMarked
package org.qualitybanding.casesystem.api;

import org.jspecify.annotations.NullMarked;
