package org.qualitybanding.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qualitybanding.model.explain.LibraryVersion;

/** The version that answers are cited with is the one that is built. */
class LibraryVersionTest {

    @Test
    void isThatOfThePom() {
        String pom = Documentation.read(Documentation.root().resolve("pom.xml"));
        String afterName = pom.substring(pom.indexOf("<artifactId>quality-banding"));
        String version = afterName.substring(afterName.indexOf("<version>") + 9, afterName.indexOf("</version>"));
        assertThat(LibraryVersion.current()).isEqualTo(version);
        assertThat(pom).contains("<addDefaultImplementationEntries>true</addDefaultImplementationEntries>");
    }
}
