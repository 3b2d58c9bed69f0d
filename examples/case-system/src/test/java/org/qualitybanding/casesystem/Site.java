package org.qualitybanding.casesystem;

import java.net.URI;

/** Where a case system is spoken to. */
public interface Site {

    /** The address of a page, such as {@code /reviews/QR-1}. */
    URI at(String path);
}
