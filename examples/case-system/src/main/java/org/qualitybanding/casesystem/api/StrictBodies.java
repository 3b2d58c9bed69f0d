package org.qualitybanding.casesystem.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.util.StreamUtils;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bodies are read by the library's strict mapper: what another would pass over, guess at or convert is refused, by its place. */
@Configuration(proxyBeanMethods = false)
class StrictBodies implements WebMvcConfigurer {

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new StrictBody());
    }

    private static final class StrictBody extends AbstractHttpMessageConverter<Object> {

        StrictBody() {
            super(MediaType.APPLICATION_JSON);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return type.isRecord();
        }

        /** Answers are written by Spring's own. */
        @Override
        public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
            return false;
        }

        @Override
        protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
            return StrictJackson3.read(StreamUtils.copyToString(message.getBody(), StandardCharsets.UTF_8), type)
                    .value();
        }

        @Override
        protected void writeInternal(Object value, HttpOutputMessage message) {
            throw new UnsupportedOperationException();
        }
    }
}
