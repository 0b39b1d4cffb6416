package org.jarida.staff.signin;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jarida.paper.NewsroomFrame;
import org.jarida.platform.ClientAddress;
import org.jarida.staff.Account;
import org.jarida.staff.Editor;
import org.jarida.staff.NewsroomFrames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives the routes of the newsroom who asks, and the frame of the screen that they answer with. */
@Configuration(proxyBeanMethods = false)
class NewsroomArguments implements WebMvcConfigurer {
    private final NewsroomFrames frames;
    private final ClientAddress client;

    NewsroomArguments(NewsroomFrames frames, ClientAddress client) {
        this.frames = frames;
        this.client = client;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Argument());
    }

    private final class Argument implements HandlerMethodArgumentResolver {
        private static final List<Class<?>> KNOWN =
                List.of(
                        Editor.class,
                        Account.class,
                        NewsroomFrame.class,
                        StaffSession.class,
                        Visitor.class);

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return KNOWN.contains(parameter.getParameterType());
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest asked,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest request =
                    requireNonNull(asked.getNativeRequest(HttpServletRequest.class));
            Class<?> type = parameter.getParameterType();
            if (type == NewsroomFrame.class) {
                return frames.of(request, signedIn().map(StaffSession::account));
            }
            Visitor visitor =
                    new Visitor(
                            client.of(request),
                            Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
            if (type == Visitor.class) {
                return visitor;
            }
            StaffSession session = signedIn().orElseThrow();
            if (type == Editor.class) {
                return session.account().editor(visitor.cameFrom());
            }
            return type == Account.class ? session.account() : session;
        }
    }

    static Optional<StaffSession> signedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof SignedIn one ? Optional.of(one.session()) : Optional.empty();
    }
}
