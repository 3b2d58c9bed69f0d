/** The services by their band: listed and counted, year by year, and never combined (reading R21). */
@NullMarked
package org.qualitybanding.casesystem.dashboard;

import org.jspecify.annotations.NullMarked;
