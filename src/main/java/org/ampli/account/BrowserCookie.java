package org.ampli.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Recognises the browser that asked for a link, as long as the link lives. */
@Component
class BrowserCookie {

    private final boolean secure;

    BrowserCookie(@Value("${ampli.address}") String address) {
        this.secure = address.startsWith("https:");
    }

    /** The secret of this browser, the same for several links. */
    String keep(HttpServletRequest request, HttpServletResponse response) {
        String secret =
                Optional.of(read(request)).filter(kept -> !kept.isEmpty()).orElseGet(Secret::fresh);
        write(response, secret, SignInLinks.LIFE.plusMinutes(1));
        return secret;
    }

    /** The secret, or an empty text in a browser that asked for nothing. */
    String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name());
        return cookie == null ? "" : cookie.getValue();
    }

    void drop(HttpServletResponse response) {
        write(response, "", Duration.ZERO);
    }

    private void write(HttpServletResponse response, String value, Duration life) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(), value)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(life)
                        .build()
                        .toString());
    }

    private String name() {
        return secure ? "__Host-browser" : "browser";
    }
}
