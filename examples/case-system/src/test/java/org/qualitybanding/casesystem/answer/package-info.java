@NullMarked
package org.qualitybanding.casesystem.answer;

import org.jspecify.annotations.NullMarked;
