package org.ampli.account;

import org.ampli.session.SessionMembers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Access is refused unless it is granted here; what one may do with one's own Cité is decided in the rooms. */
@Configuration
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/favicon.svg",
        "/error",
        "/actuator/health",
        "/actuator/health/*",
        "/v3/api-docs",
        "/sign-in/**",
        "/sign-out",
        "/setup",
        "/invitations/*",
        "/calendar/*.ics",
        "/language"
    };

    private static final String[] READABLE = {
        "/api/v1/grid-editions/current", "/api/v1/cites", "/grid-editions/**", "/cites"
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SessionMembers members, SignInGate gate, CsrfTokenRepository tokens) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(members))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .anonymous(anonymous -> {})
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, READABLE)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** Nobody signs in by a name known to the framework: this keeps it from inventing a user with a password. */
    @Bean
    UserDetailsService noFrameworkUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
