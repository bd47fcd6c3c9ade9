package jp.madoguchi.web.console.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.web.console.Reader;

/** The tabs a reader is offered: those whose service would answer them. */
@Named("tabs")
@RequestScoped
public class RequestTabs {

    @Inject
    private Reader reader;

    public List<RequestTab> getOffered() {
        return Arrays.stream(RequestTab.values()).filter(this::isOffered).toList();
    }

    public boolean isOffered(RequestTab tab) {
        return reader.mayCall(tab.service(), "of");
    }
}
