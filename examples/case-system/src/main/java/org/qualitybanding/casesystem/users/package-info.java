/** Who may come in, and what for. */
@NullMarked
package org.qualitybanding.casesystem.users;

import org.jspecify.annotations.NullMarked;
