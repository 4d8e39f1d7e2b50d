package org.ampli.guard;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ampli.shared.Identifier;
import org.ampli.shared.Viewer;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;

/**
 * The fields that a handler method knows: its request parameters and the components of its record forms.
 *
 * @param known by name, the type of the field
 * @param open whether the method takes whatever comes
 * @param raw whether the method reads the body itself
 */
record Fields(Map<String, ResolvableType> known, boolean open, boolean raw) {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    static Fields of(HandlerMethod handler) {
        Map<String, ResolvableType> known = new HashMap<>();
        boolean open = false;
        boolean raw = false;
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            Class<?> type = parameter.getParameterType();
            raw |= parameter.hasParameterAnnotation(RequestBody.class) || HttpEntity.class.isAssignableFrom(type);
            if (named(parameter)) {
                open |= Map.class.isAssignableFrom(type);
                known.put(name(parameter), ResolvableType.forMethodParameter(parameter));
            } else if (type.isRecord() && !Viewer.class.isAssignableFrom(type) && bound(parameter)) {
                components(type, known);
            }
        }
        return new Fields(known, open, raw);
    }

    boolean knows(String name) {
        return open || known.containsKey(name) || nested(name).isPresent();
    }

    boolean takesSeveral(String name) {
        ResolvableType type = known.getOrDefault(name, ResolvableType.NONE);
        return open && !known.containsKey(name)
                || several(type)
                || nested(name)
                        .map(ResolvableType::asMap)
                        .map(map -> several(map.getGeneric(1)))
                        .orElse(false);
    }

    /** The field that {@code details[place]} or {@code person.name} is a part of. */
    private Optional<ResolvableType> nested(String name) {
        String field = name.split("[\\[.]", 2)[0];
        return field.equals(name)
                ? Optional.empty()
                : Optional.ofNullable(known.get(field)).filter(type -> !single(type.toClass()));
    }

    private static boolean single(Class<?> type) {
        return BeanUtils.isSimpleProperty(type)
                || Identifier.class.isAssignableFrom(type)
                || MultipartFile.class.isAssignableFrom(type);
    }

    private static boolean several(ResolvableType type) {
        return type.isArray() || Collection.class.isAssignableFrom(type.toClass());
    }

    private static boolean named(MethodParameter parameter) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        return parameter.hasParameterAnnotation(RequestParam.class)
                || parameter.hasParameterAnnotation(RequestPart.class)
                || !parameter.hasParameterAnnotations()
                        && type != Locale.class // the reader's, which no field says
                        && (BeanUtils.isSimpleProperty(type) || type == MultipartFile.class);
    }

    /** A record with an annotation of another kind comes from the path, a header or the body. */
    private static boolean bound(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                || java.util.Arrays.stream(parameter.getParameterAnnotations())
                        .noneMatch(annotation ->
                                annotation.annotationType().getName().startsWith("org.springframework."));
    }

    private static String name(MethodParameter parameter) {
        RequestParam field = parameter.getParameterAnnotation(RequestParam.class);
        RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
        String given = field != null ? field.name() : part != null ? part.name() : "";
        return given.isEmpty() ? String.valueOf(parameter.getParameterName()) : given;
    }

    private static void components(Class<?> record, Map<String, ResolvableType> known) {
        for (var component : BeanUtils.getResolvableConstructor(record).getParameters()) {
            BindParam given = component.getAnnotation(BindParam.class);
            known.put(
                    given == null ? component.getName() : given.value(),
                    ResolvableType.forType(component.getParameterizedType()));
        }
    }
}
