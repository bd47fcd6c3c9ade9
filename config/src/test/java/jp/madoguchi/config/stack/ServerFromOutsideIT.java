package jp.madoguchi.config.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a stranger, and what an administrator, gets from the server that the scripts of {@code config/wildfly} have made. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerFromOutsideIT {

    private final Stack stack = Stack.application();

    @Test
    void the_first_page_answers_and_does_not_say_what_the_server_is() throws Exception {
        HttpResponse<String> answer = get(stack.baseUrl() + "/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.matches("(?i)server|x-powered-by"));
    }

    @Test
    void a_page_that_is_not_there_does_not_say_it_either() throws Exception {
        assertThat(get(stack.baseUrl() + "/nothing-here").body()).doesNotContainIgnoringCase("wildfly", "undertow");
    }

    @Test
    void remote_beans_and_the_web_console_are_not_served() throws Exception {
        assertThat(get(stack.baseUrl() + "/wildfly-services").statusCode()).isEqualTo(404);
        assertThat(get(stack.managementUrl() + "/console/index.html").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_path_console_belongs_to_the_application() throws Exception {
        assertThat(get(stack.baseUrl() + "/console/").headers().allValues("Location"))
                .noneMatch(location -> location.contains("noconsole"));
    }

    @Test
    void health_and_metrics_need_no_log_in_and_management_does() throws Exception {
        assertThat(get(stack.managementUrl() + "/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(stack.managementUrl() + "/prometheus").body()).contains("undertow_", "datasources_");
        assertThat(get(stack.managementUrl() + "/management").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
