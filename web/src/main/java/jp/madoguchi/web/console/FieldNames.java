package jp.madoguchi.web.console;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What fields with something wrong are called, for the summary that leads to them. Kept for one answer. */
final class FieldNames {

    private static final String NAMES = "console.fieldNames";
    private static final Pattern ITEM = Pattern.compile("^items\\[(\\d{1,3})]\\.");

    private FieldNames() {}

    /** Remembers the name of a field: that of its group, or else the words of its label. */
    static void keep(FacesContext faces, UIInput input) {
        String name = nameOf(input);
        if (name != null) {
            names(faces)
                    .put(
                            input.getClientId(faces),
                            numbered(String.valueOf(input.getAttributes().get("field")), name));
        }
    }

    /** The name of a field, or an empty text when it has none. */
    static String of(FacesContext faces, String clientId) {
        return names(faces).getOrDefault(clientId, "");
    }

    /** Fields of an item are called alike in every item, so they carry its number. */
    static String numbered(String path, String name) {
        Matcher item = ITEM.matcher(path);
        return item.find() ? Integer.parseInt(item.group(1)) + 1 + ". " + name : name;
    }

    private static String nameOf(UIInput input) {
        Object group = input.getAttributes().get("fieldName");
        if (group != null) {
            return group.toString();
        }
        return input.getParent().getChildren().stream()
                .filter(HtmlOutputLabel.class::isInstance)
                .map(HtmlOutputLabel.class::cast)
                .filter(label -> input.getId().equals(label.getFor()) && label.getValue() != null)
                .map(label -> label.getValue().toString())
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> names(FacesContext faces) {
        return (Map<String, String>)
                faces.getExternalContext().getRequestMap().computeIfAbsent(NAMES, key -> new HashMap<String, String>());
    }
}
