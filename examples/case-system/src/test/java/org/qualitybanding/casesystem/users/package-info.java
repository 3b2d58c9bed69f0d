@NullMarked
package org.qualitybanding.casesystem.users;

import org.jspecify.annotations.NullMarked;
