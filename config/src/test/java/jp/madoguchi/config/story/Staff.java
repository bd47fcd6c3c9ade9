package jp.madoguchi.config.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jp.madoguchi.config.stack.Browser;
import jp.madoguchi.config.stack.Stack;

/** One member of staff at the console, logged in through Keycloak. */
final class Staff {

    private final Stack stack;
    private final Page page = Browser.newVisitor();

    Staff(Stack stack, String account) {
        this.stack = stack;
        page.navigate(stack.baseUrl() + "/console/");
        Browser.logIn(page, account);
    }

    Page page() {
        return page;
    }

    Staff open(String path) {
        page.navigate(stack.baseUrl() + "/console/" + path);
        return this;
    }

    Staff fill(String id, String text) {
        page.locator(css(id)).fill(text);
        return this;
    }

    Staff tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Opens a short form that is folded away. */
    Staff unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
        return this;
    }

    /** Presses a button and waits for what the console says about it. */
    Staff press(String id) {
        page.locator("#said .message-info")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        page.locator(css(id)).first().click();
        page.locator("#said .message-info").first().waitFor();
        return this;
    }

    private static String css(String id) {
        return "[id=\"" + id + "\"]";
    }
}
