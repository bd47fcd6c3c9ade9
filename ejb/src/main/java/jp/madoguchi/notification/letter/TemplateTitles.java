package jp.madoguchi.notification.letter;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a letter is called where letters are listed: its subject without the reference. Where that is only known when the
 * letter is written, or where the field has a shorter word, the template says it beneath its version, {@code <#-- title
 * 受付通知 -->}.
 */
final class TemplateTitles {

    private static final Pattern TITLE =
            Pattern.compile("\\A(?:<#--(?:(?!-->).)*-->\\s*)*?<#--\\s*title\\s+(.+?)\\s*-->");
    private static final Pattern SUBJECT = Pattern.compile(
            "\\A(?:<#--(?:(?!-->).)*-->\\s*)*Subject:\\s*(?:[【\\[]\\$\\{reference}[】\\]])?\\s*([^${}\\n]+)\\n");

    private final Configuration templates;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** A title, for as long as the template it was read from is the one in use. */
    private record Known(Template template, Optional<String> title) {}

    TemplateTitles(Configuration templates) {
        this.templates = templates;
    }

    /** Empty when there is no such template, or nothing in it that could be a title. */
    Optional<String> of(String name) throws IOException {
        try {
            Template template = templates.getTemplate(name);
            Known before = known.get(name);
            if (before == null || before.template() != template) {
                before = new Known(template, titleIn(template.toString()));
                known.put(name, before);
            }
            return before.title();
        } catch (TemplateNotFoundException gone) {
            return Optional.empty();
        }
    }

    private static Optional<String> titleIn(String words) {
        return first(TITLE, words).or(() -> first(SUBJECT, words));
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
