/** What holds for the library as a whole. */
package org.qualitybanding.architecture;
