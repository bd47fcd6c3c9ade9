package jp.madoguchi.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every kind of request the container has found, in the order of the law. */
@ApplicationScoped
public class RequestTypes {

    private Iterable<RequestType> found;

    /** For the container's proxy only. */
    protected RequestTypes() {}

    @Inject
    public RequestTypes(@Any Instance<RequestType> found) {
        this.found = found;
    }

    private RequestTypes(Collection<RequestType> these) {
        this.found = List.copyOf(these);
    }

    /** These types and no other, for tests and tools. */
    public static RequestTypes of(Collection<RequestType> these) {
        return new RequestTypes(these);
    }

    public List<RequestType> all() {
        return sorted(found);
    }

    /** What this organisation takes. */
    public List<RequestType> offered() {
        return all().stream().filter(RequestType::isOffered).toList();
    }

    /** What a customer finds on the form. */
    public List<RequestType> onForm() {
        return offered().stream().filter(RequestType::isOnForm).toList();
    }

    public Optional<RequestType> of(RequestKind kind) {
        return all().stream().filter(type -> type.kind() == kind).findFirst();
    }

    private static List<RequestType> sorted(Iterable<RequestType> types) {
        List<RequestType> all = new ArrayList<>();
        types.forEach(all::add);
        all.sort(Comparator.comparing(RequestType::kind));
        return List.copyOf(all);
    }
}
