package nl.samenspel.account.web;

import java.util.List;
import java.util.function.Function;
import nl.samenspel.account.FindVisitor;
import nl.samenspel.platform.web.OpenPaths;
import nl.samenspel.platform.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nobody is looked up, and nothing is checked but where the request was sent from. */
    @Bean
    @Order(1)
    SecurityFilterChain openDoor(HttpSecurity http, List<OpenPaths> paths) throws Exception {
        return http.securityMatcher(all(paths, OpenPaths::forStrangers))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterAfter(new SameSiteFilter(), HeaderWriterFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain door(HttpSecurity http, FindVisitor findVisitor, List<OpenPaths> paths) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(all(paths, OpenPaths::forAll))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(toSignIn()))
                .addFilterBefore(new SameSiteFilter(), AuthorizationFilter.class)
                .addFilterBefore(new SignInFilter(findVisitor), AuthorizationFilter.class)
                .build();
    }

    private static String[] all(List<OpenPaths> paths, Function<OpenPaths, List<String>> which) {
        return paths.stream().flatMap(of -> which.apply(of).stream()).toArray(String[]::new);
    }

    /** Within this site, whatever host a request asked for. */
    private static AuthenticationEntryPoint toSignIn() {
        return (request, response, _) -> {
            var wanted = HttpMethod.GET.matches(request.getMethod())
                    ? Visit.of(request).path()
                    : "/";
            response.setStatus(HttpStatus.FOUND.value());
            response.setHeader(HttpHeaders.LOCATION, AccountAddresses.signInFor(wanted));
        };
    }
}
