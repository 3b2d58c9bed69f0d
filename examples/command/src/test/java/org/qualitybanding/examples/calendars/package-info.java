/** Bank holidays from two sources, against each other and against what is known. */
package org.qualitybanding.examples.calendars;
