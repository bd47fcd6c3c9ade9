package jp.madoguchi.web.portal;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import jp.madoguchi.shared.Language;
import jp.madoguchi.web.portal.Texts.Dates;

/** Fills templates. Everything a template prints is escaped for HTML by the output format, never by hand. */
public class Templates {

    private final Configuration configuration;

    public Templates(TemplateLoader loader) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setNumberFormat("computer");
    }

    /**
     * The whole page, so that nothing of it is sent when a part fails.
     *
     * @param site what every page's frame shows
     */
    public String fill(Template template, Site site) {
        Language language = template.language();
        Texts texts = new Texts(language);
        Map<String, Object> model = new HashMap<>();
        model.put("page", template.model());
        model.put("site", site);
        model.put("lang", language.code());
        model.put("other", other(language).code());
        model.put("t", method(arguments -> texts.text((String) arguments.get(0), tail(arguments))));
        model.put("words", method(arguments -> texts.textIfThere((String) arguments.get(0))));
        model.put("say", method(arguments -> texts.say(arguments.get(0))));
        model.put("date", method(arguments -> Dates.date(arguments.get(0), language)));
        model.put("url", method(arguments -> site.url((String) arguments.get(0), language)));
        model.put("asset", method(arguments -> site.asset((String) arguments.get(0))));
        try {
            StringWriter page = new StringWriter(32_768);
            configuration.getTemplate(template.name() + ".ftlh").process(model, page);
            return page.toString();
        } catch (IOException | TemplateException broken) {
            throw new IllegalStateException("The page " + template.name() + " cannot be shown", broken);
        }
    }

    private static Language other(Language language) {
        return language == Language.JA ? Language.EN : Language.JA;
    }

    private static Object[] tail(List<Object> arguments) {
        return arguments.subList(1, arguments.size()).toArray();
    }

    private static TemplateMethodModelEx method(Function<List<Object>, Object> body) {
        return arguments -> body.apply(unwrapped(arguments));
    }

    private static List<Object> unwrapped(List<?> arguments) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Object argument : arguments) {
            values.add(DeepUnwrap.unwrap((TemplateModel) argument));
        }
        return values;
    }
}
