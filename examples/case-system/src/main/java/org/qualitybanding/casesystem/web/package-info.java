/** Pages for people. */
@NullMarked
package org.qualitybanding.casesystem.web;

import org.jspecify.annotations.NullMarked;
