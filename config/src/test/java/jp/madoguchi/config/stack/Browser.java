package jp.madoguchi.config.stack;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium, as a visitor in Japan has it. One for a test run; each visitor gets a context of their own. */
public final class Browser {

    private static final String PASSWORD = "madoguchi-demo";
    private static final String WHERE_FROM =
            "apt-get install chromium fonts-noto-cjk, or name one with -Dmadoguchi.chromium=/path/to/chromium";
    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** A page of a new visitor, whom no cookie connects to any other. Skips the test, loudly, where there is no Chromium; on CI it fails. */
    public static Page newVisitor() {
        BrowserContext context = chromium()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("ja-JP")
                        .setTimezoneId("Asia/Tokyo")
                        .setViewportSize(1280, 900));
        return context.newPage();
    }

    /** Fills in Keycloak's page, on which the visitor has already arrived. */
    public static void logIn(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/realms/"));
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Path executable = executable();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(List.of("--no-sandbox", "--lang=ja")));
        }
        return chromium;
    }

    private static Path executable() {
        Path path = Path.of(System.getProperty("madoguchi.chromium", "/usr/bin/chromium"));
        if (!Files.isExecutable(path)) {
            String complaint = "No Chromium at %s. To have it: %s".formatted(path, WHERE_FROM);
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                fail(complaint);
            }
            System.out.printf("%n*** BROWSER TEST LEFT OUT. %s ***%n%n", complaint);
            Assumptions.abort(complaint);
        }
        return path;
    }

    static synchronized void closeAll() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
            chromium = null;
        }
    }
}
