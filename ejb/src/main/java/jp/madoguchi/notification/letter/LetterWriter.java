package jp.madoguchi.notification.letter;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.notification.LetterText;
import jp.madoguchi.shared.Language;

/**
 * Writes letters from the templates of {@code notices} in the configuration directory: the first line is its
 * version, {@code <#-- version 1 -->}, the next is {@code Subject: …}, the rest is the body; a title for lists may stand
 * between them. Templates see text, lists and maps; they cannot name a class, evaluate text or read a file outside their
 * directory.
 */
@ApplicationScoped
public class LetterWriter {

    private static final String SUBJECT = "Subject: ";
    private static final Pattern EVALUATION = Pattern.compile("\\?\\s*(eval|eval_json|interpret|new|api)\\b");

    private static final Pattern NAME = Pattern.compile("\\w[\\w-]*");

    private final Path directory;
    private final Configuration templates;
    private final TemplateVersions versions;
    private final TemplateTitles titles;

    public LetterWriter() {
        this(Path.of(System.getProperty(
                        "madoguchi.config.dir",
                        Path.of(System.getProperty("jboss.server.config.dir", "."), "madoguchi")
                                .toString()))
                .resolve("notices"));
    }

    public LetterWriter(Path directory) {
        this.directory = directory;
        this.templates = new Configuration(Configuration.VERSION_2_3_34);
        try {
            templates.setTemplateLoader(new FileTemplateLoader(directory.toFile()));
        } catch (IOException missing) {
            throw new UncheckedIOException("The letters' templates are not in " + directory, missing);
        }
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        templates.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setAPIBuiltinEnabled(false);
        templates.setLocalizedLookup(false);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        this.versions = new TemplateVersions(templates);
        this.titles = new TemplateTitles(templates);
    }

    /**
     * Reads every template once, so that a damaged one is noticed when the server starts and not when a letter is due.
     *
     * @throws IllegalStateException when one cannot be read or tries to evaluate text
     */
    public void readAll() {
        try (var files = Files.list(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
                if (EVALUATION.matcher(Files.readString(file)).find()) {
                    throw new IllegalStateException("The template " + file.getFileName() + " evaluates text");
                }
                templates.getTemplate(file.getFileName().toString());
            }
        } catch (IOException damaged) {
            throw new IllegalStateException("A letter's template cannot be read", damaged);
        }
    }

    /** The letter in one language. */
    public LetterText write(String template, Language language, Map<String, ?> model) {
        String name = template + "." + language.code() + ".ftl";
        String text = fill(name, new Wording(language).of(model));
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException("The template " + template + " does not begin with its subject");
        }
        return new LetterText(
                text.substring(SUBJECT.length(), end).strip(),
                text.substring(end + 1).strip() + "\n",
                versionOf(name));
    }

    /** What the letter is called in lists; empty when there is no such letter. */
    public Optional<String> titleOf(String template, Language language) {
        try {
            return NAME.matcher(template).matches()
                    ? titles.of(template + "." + language.code() + ".ftl")
                    : Optional.empty();
        } catch (IOException damaged) {
            throw new IllegalStateException("The letter " + template + " cannot be read", damaged);
        }
    }

    private String versionOf(String name) {
        try {
            return versions.of(name);
        } catch (IOException gone) {
            throw new IllegalStateException("The letter " + name + " cannot be written", gone);
        }
    }

    private String fill(String name, Map<String, Object> model) {
        try {
            Template template = templates.getTemplate(name);
            StringWriter text = new StringWriter();
            template.process(model, text);
            return text.toString();
        } catch (IOException | TemplateException cannotBeWritten) {
            throw new IllegalStateException("The letter " + name + " cannot be written", cannotBeWritten);
        }
    }
}
