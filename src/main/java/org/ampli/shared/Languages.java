package org.ampli.shared;

import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The languages of the screens, and where a reader's choice comes from: a cookie, else the browser, else French.
 *
 * <p>Each room keeps its own texts in {@code messages/<room>_<language>.properties}; French is the reference.
 */
@Configuration
public class Languages {

    /** Every language in which all screens can be read, the reference first. */
    public static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final String FOLDER = "messages/";

    /** The nearest language that the screens speak. */
    public static Locale nearest(Iterable<Locale> wished) {
        for (Locale wish : wished) {
            for (Locale language : ALL) {
                if (language.getLanguage().equals(wish.getLanguage())) {
                    return language;
                }
            }
        }
        return ALL.getFirst();
    }

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] bundles = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*_" + ALL.getFirst().getLanguage() + ".properties");
        ResourceBundleMessageSource messages = new OfRooms();
        messages.setBasenames(Arrays.stream(bundles)
                .map(bundle -> FOLDER + String.valueOf(bundle.getFilename()).replaceFirst("_fr\\.properties$", ""))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setDefaultLocale(ALL.getFirst());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
        resolver.setDefaultLocaleFunction(request -> request.getHeader("Accept-Language") == null
                ? ALL.getFirst()
                : nearest(java.util.Collections.list(request.getLocales())));
        resolver.setCookieMaxAge(Duration.ofDays(400));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    /** Looks for a text in the bundle of its room, which its key begins with, and in no other. */
    private static final class OfRooms extends ResourceBundleMessageSource {

        @Override
        protected @Nullable String resolveCodeWithoutArguments(String key, Locale language) {
            ResourceBundle bundle = bundle(key, language);
            return bundle == null ? null : getStringOrNull(bundle, key);
        }

        @Override
        protected @Nullable MessageFormat resolveCode(String key, Locale language) {
            ResourceBundle bundle = bundle(key, language);
            return bundle == null ? null : getMessageFormat(bundle, key, language);
        }

        private @Nullable ResourceBundle bundle(String key, Locale language) {
            for (String name : getBasenameSet()) {
                int start = FOLDER.length();
                int room = name.length() - start;
                if (key.startsWith(".", room) && key.regionMatches(0, name, start, room)) {
                    return getResourceBundle(name, language);
                }
            }
            return null;
        }
    }
}
