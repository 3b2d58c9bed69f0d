package org.qualitybanding.casesystem.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A text to take along. */
public final class Download {

    private Download() {}

    /**
     * A file that a browser keeps, and never shows as a page.
     *
     * @param name the name that is proposed for it
     * @param type what it is, such as {@code text/csv}
     * @param text what is in it
     */
    public static ResponseEntity<String> of(String name, String type, String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text);
    }
}
