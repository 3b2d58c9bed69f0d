package org.qualitybanding.casesystem.web;

import org.qualitybanding.casesystem.Database;
import org.qualitybanding.examples.browser.InBrowser;

/** The stories on H2, in every build. */
@InBrowser
class StoriesInABrowserTest extends Stories {

    StoriesInABrowserTest() {
        super(Database.H2);
    }
}
