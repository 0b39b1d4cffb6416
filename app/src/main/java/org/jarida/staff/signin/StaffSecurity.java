package org.jarida.staff.signin;

import java.util.Arrays;
import java.util.List;
import org.jarida.paper.Language;
import org.jarida.platform.Settings;
import org.jarida.platform.page.PrivatePart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the framework's security around the newsroom, and around nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class StaffSecurity implements WebMvcConfigurer {
    private static final String[] NEWSROOM = {"/newsroom", "/newsroom/**"};

    /** After {@code LanguagePrefix}, which gives addresses their plain form. */
    private static final int ORDER = -100;

    /** A photograph as a camera gives it, and what a form says about it. */
    private static final long MOST_REQUEST_BYTES = 64L * 1024 * 1024;

    @Bean
    PrivatePart newsroomPart() {
        return new PrivatePart("/newsroom", MOST_REQUEST_BYTES);
    }

    /**
     * The framework would look at every request, and refuse readers what is an address of theirs: a
     * semicolon, say.
     */
    @Bean
    DelegatingFilterProxyRegistrationBean newsroomFilter() {
        DelegatingFilterProxyRegistrationBean filter =
                new DelegatingFilterProxyRegistrationBean(
                        AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME);
        filter.setOrder(ORDER);
        filter.setUrlPatterns(
                Arrays.stream(Language.values())
                        .map(language -> language.address("/newsroom/*"))
                        .toList());
        return filter;
    }

    /**
     * Nobody looks at the time that each filter takes; without it no filter is wrapped in others.
     */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Every route asks for its task at the {@link Door}; here is only found who asks, and that a
     * form comes from a page of ours.
     */
    @Bean
    SecurityFilterChain newsroomSecurity(
            HttpSecurity http, SessionCookie sessions, SignInEntry entry, Settings settings)
            throws Exception {
        return http.securityMatcher(NEWSROOM)
                .securityContext(context -> context.securityContextRepository(sessions))
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(csrfCookie(settings))
                                        .csrfTokenRequestHandler(
                                                new XorCsrfTokenRequestAttributeHandler()))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .exceptionHandling(
                        refused ->
                                refused.authenticationEntryPoint(entry).accessDeniedHandler(entry))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    private static CookieCsrfTokenRepository csrfCookie(Settings settings) {
        boolean secure = "https".equals(settings.url().getScheme());
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName(secure ? "__Host-jarida-form" : "jarida-form");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(made -> made.httpOnly(true).secure(secure).sameSite("Strict"));
        return cookie;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new Door()).addPathPatterns(List.of(NEWSROOM));
    }
}
