package jp.madoguchi.web.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A servlet request of which only the given getters answer. */
final class SentRequest {

    private SentRequest() {}

    static HttpServletRequest answering(Map<String, Object> getters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SentRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> getters.get(method.getName()));
    }
}
