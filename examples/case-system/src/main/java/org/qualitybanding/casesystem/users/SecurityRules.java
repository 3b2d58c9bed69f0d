package org.qualitybanding.casesystem.users;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may do what, for pages and for the API.
 *
 * <p>Pages have a session, and each form a token that no other site knows. The API has neither: each request brings the name and the
 * password of a user, and no browser is ever asked for them or keeps them, so another site has nothing to send along. Nor has a feed,
 * for which a calendar program is asked for both: it is read, and changes nothing.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    /** Nothing but what this application serves itself: nothing written into a page, no frame around it, no form to elsewhere. */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] RECORDING = {Role.REVIEWER.name(), Role.MANAGER.name()};

    @Bean
    PasswordEncoder passwordEncoder(@Value("${case-system.password-strength:10}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        ApiRefusals refusals = new ApiRefusals();
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/openapi")
                        .permitAll()
                        .requestMatchers("/api/rescorings/**", "/api/audit")
                        .hasRole(Role.MANAGER.name())
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .hasAnyRole(RECORDING))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // there is no session to ride on
                .headers(this::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain feeds(HttpSecurity http) throws Exception {
        return http.securityMatcher("/feeds/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(HttpMethod.HEAD)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.realmName("Quality reviews"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(this::headers)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/login", "/style.css", "/report.css", "/error")
                                .permitAll()
                                .requestMatchers("/rescorings/**", "/audit")
                                .hasRole(Role.MANAGER.name())
                                .requestMatchers(HttpMethod.GET)
                                .authenticated()
                                .requestMatchers(HttpMethod.HEAD)
                                .authenticated()
                                .anyRequest()
                                .hasAnyRole(RECORDING))
                .formLogin(login -> login.loginPage("/login").defaultSuccessUrl("/", true))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .headers(this::headers)
                .build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
