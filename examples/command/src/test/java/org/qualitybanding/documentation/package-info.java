/** The documentation, tested: its code compiles and runs, and its words are those of the code. */
package org.qualitybanding.documentation;
