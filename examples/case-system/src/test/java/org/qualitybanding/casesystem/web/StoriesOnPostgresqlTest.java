package org.qualitybanding.casesystem.web;

import org.junit.jupiter.api.Tag;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.examples.browser.InBrowser;

/** The same stories on PostgreSQL, which CI asks for with {@code -Plong}; what each database does by itself, every build tests on both. */
@InBrowser
@Tag("long")
class StoriesOnPostgresqlTest extends Stories {

    StoriesOnPostgresqlTest() {
        super(Database.POSTGRESQL);
    }
}
