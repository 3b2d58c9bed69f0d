package org.qualitybanding.casesystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies, and fills in forms as they are on the page. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Site system;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Visitor(Site system) {
        this.system = system;
    }

    /** A visitor who has logged in as one of the sample users. */
    public static Visitor loggedIn(Site system, String user) {
        Visitor visitor = new Visitor(system);
        visitor.submit("/login", "/login", Map.of("username", user, "password", user + "-demo"));
        return visitor;
    }

    /** Opens a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(system.at(path))
                .header("Accept", "text/html")
                .build());
    }

    /** Opens the page with a form, fills it in and sends it, with the token that is on the page. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(get(page).body());
        Map<String, String> all = new TreeMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(action, all);
    }

    /** Sends fields as a form does, without any token but those given. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(system.at(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a request as it is. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of a page. */
    public URI at(String path) {
        return system.at(path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
