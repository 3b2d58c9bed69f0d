/** What the pages are made of. */
@NullMarked
package org.qualitybanding.casesystem.web;

import org.jspecify.annotations.NullMarked;
