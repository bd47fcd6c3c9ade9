package jp.madoguchi.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.request.RequestKind;

/** The grounds that may be used against a kind of request, in the order of the catalogue. */
@ApplicationScoped
class Grounds {

    @Inject
    @Any
    private Instance<RefusalGround> all;

    @Inject
    private ReasonCodes codes;

    public List<RefusalGround> against(RequestKind kind) {
        return codes.all().stream()
                .flatMap(code -> find(code.code(), kind).stream())
                .toList();
    }

    public Optional<RefusalGround> find(String code, RequestKind kind) {
        return all.stream()
                .filter(ground -> ground.code().equals(code) && ground.appliesTo(kind))
                .findFirst();
    }
}
