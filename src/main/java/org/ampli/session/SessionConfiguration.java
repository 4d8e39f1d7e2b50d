package org.ampli.session;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions live in the database and hold texts only: nothing in them can be made to run. */
@Configuration
class SessionConfiguration {

    /** Every other transaction: the one of sessions below would else be taken for it. */
    @Bean
    @Primary
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    /** One statement each: a session half written by a crash is nobody's, and its owner signs in again. */
    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    static BeanPostProcessor sparingly() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository rows ? new SparingSessions<>(rows) : bean;
            }
        };
    }

    @Bean
    GenericConversionService springSessionConversionService() {
        GenericConversionService texts = new GenericConversionService();
        texts.addConverter(Object.class, byte[].class, value -> {
            if (value instanceof String text) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            throw new IllegalArgumentException("a session holds texts, not a " + value.getClass());
        });
        texts.addConverter(byte[].class, Object.class, bytes -> new String(bytes, StandardCharsets.UTF_8));
        return texts;
    }

    /** Over HTTPS the cookie carries the prefix that binds it to this very host. */
    @Bean
    CookieSerializer cookieSerializer(@Value("${ampli.address}") String address) {
        boolean secure = address.startsWith("https:");
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-session" : "session");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** The token of forms travels in a cookie, so that reading a page opens no session. */
    @Bean
    CookieCsrfTokenRepository csrfTokenRepository(@Value("${ampli.address}") String address) {
        boolean secure = address.startsWith("https:");
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-csrf" : "csrf");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax").path("/"));
        return tokens;
    }
}
