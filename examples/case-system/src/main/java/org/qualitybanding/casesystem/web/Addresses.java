package org.qualitybanding.casesystem.web;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of pages, in which ids are encoded: an id may hold what has a meaning in an address. */
public final class Addresses {

    private Addresses() {}

    /** The page of a review. */
    public static String review(String id) {
        return of("/reviews/{id}", id);
    }

    /** A page below that of a review. */
    public static String review(String id, String below) {
        return review(id) + "/" + below;
    }

    /** A page with a question, such as a search. */
    public static String with(String address, Map<String, String> question) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromUriString(address);
        question.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().build(question).toString();
    }

    private static String of(String template, Object... values) {
        return UriComponentsBuilder.fromUriString(template)
                .encode()
                .build(values)
                .toString();
    }
}
