package org.ampli.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.propertyeditors.CustomNumberEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A number comes as our pages write it: in plain digits, to the base of ten. */
@ControllerAdvice
class PlainNumbers {

    private static final Pattern PLAIN = Pattern.compile("(-?(0|[1-9][0-9]{0,18}))?");

    @InitBinder
    void readPlainDigits(WebDataBinder binder) {
        for (Class<?> type : List.of(int.class, Integer.class)) {
            binder.registerCustomEditor(type, new Digits(Integer.class));
        }
        for (Class<?> type : List.of(long.class, Long.class)) {
            binder.registerCustomEditor(type, new Digits(Long.class));
        }
    }

    private static final class Digits extends CustomNumberEditor {

        private Digits(Class<? extends Number> type) {
            super(type, true);
        }

        @Override
        public void setAsText(String text) {
            if (!PLAIN.matcher(text).matches()) {
                throw new NumberFormatException("not in plain digits");
            }
            super.setAsText(text);
        }
    }
}
