/** The case system as its users meet it: started, and spoken to by HTTP. */
@NullMarked
package org.qualitybanding.casesystem;

import org.jspecify.annotations.NullMarked;
