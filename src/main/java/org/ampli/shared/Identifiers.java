package org.ampli.shared;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Carries typed identities between records, the database and the paths of requests. */
@Configuration
class Identifiers implements WebMvcConfigurer {

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        return new JdbcCustomConversions(List.of(new Writing(), new Reading()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new Parsing());
    }

    private static <T extends Identifier> Constructor<T> constructorOf(Class<T> type) {
        return BeanUtils.getResolvableConstructor(type);
    }

    @WritingConverter
    static class Writing implements Converter<Identifier, UUID> {
        @Override
        public UUID convert(Identifier source) {
            return source.value();
        }
    }

    @ReadingConverter
    static class Reading implements ConverterFactory<UUID, Identifier> {
        @Override
        public <T extends Identifier> Converter<UUID, T> getConverter(Class<T> type) {
            Constructor<T> constructor = constructorOf(type);
            return value -> BeanUtils.instantiateClass(constructor, value);
        }
    }

    /** A path that holds no UUID names nothing: the reader gets the page of what does not exist. */
    static class Parsing implements ConverterFactory<String, Identifier> {
        @Override
        public <T extends Identifier> Converter<String, @Nullable T> getConverter(Class<T> type) {
            Constructor<T> constructor = constructorOf(type);
            return text -> {
                try {
                    UUID value = UUID.fromString(text);
                    if (value.toString().equals(text)) {
                        return BeanUtils.instantiateClass(constructor, value);
                    }
                } catch (IllegalArgumentException malformed) {
                    throw Refusal.notFound();
                }
                throw Refusal.notFound();
            };
        }
    }
}
