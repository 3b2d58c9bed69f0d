package org.qualitybanding.casesystem.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Pages from the templates in {@code src/main/jte}, which were compiled with everything else and escape what they show. A page gets
 * what its controller put into the model, and the {@link Frame} that stands around it.
 */
@Component
class Templates implements ViewResolver {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Clock clock;

    Templates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return engine.hasTemplate(template) ? new Page(template) : null;
    }

    private Frame frame(HttpServletRequest request) {
        return new Frame(
                request.getUserPrincipal() instanceof Authentication who
                        ? Optional.of(SignedIn.of(who))
                        : Optional.empty(),
                LocalDate.now(clock),
                clock.getZone(),
                Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName())));
    }

    private final class Page implements View {

        private final String template;

        Page(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> values = new HashMap<>(model == null ? Map.of() : model);
            values.put("frame", frame(request));
            StringOutput page = new StringOutput(); // whole before it is sent: no half page where a template fails
            engine.render(template, values, page);
            byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
