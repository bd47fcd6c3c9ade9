package jp.madoguchi.notification.letter;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which version of a template a letter was written from: the number its author gave it in the first line, {@code <#--
 * version 3 -->}, and a fingerprint of its words and of every block it includes, which tells versions apart even where
 * somebody forgot to count.
 */
final class TemplateVersions {

    private static final Pattern NUMBER = Pattern.compile("\\A<#--\\s*version\\s+(\\w+)\\s*-->");
    private static final Pattern INCLUDED = Pattern.compile("<#include \"([^\"]+)\"\\s*/?>");
    private static final int LENGTH_OF_FINGERPRINT = 12;

    private final Configuration templates;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** A version, for as long as the templates it was made from are the ones in use. */
    private record Known(List<Template> parts, String version) {}

    TemplateVersions(Configuration templates) {
        this.templates = templates;
    }

    String of(String name) throws IOException {
        Known before = known.get(name);
        if (before != null && isStillSo(before)) {
            return before.version();
        }
        List<Template> parts = new ArrayList<>();
        collect(name, parts);
        Matcher number = NUMBER.matcher(parts.get(0).toString());
        String version = (number.find() ? number.group(1) : "0") + " (" + fingerprint(parts) + ")";
        known.put(name, new Known(List.copyOf(parts), version));
        return version;
    }

    private boolean isStillSo(Known before) throws IOException {
        for (Template part : before.parts()) {
            if (templates.getTemplate(part.getName()) != part) {
                return false;
            }
        }
        return true;
    }

    private void collect(String name, List<Template> parts) throws IOException {
        Template template = templates.getTemplate(name);
        if (!parts.contains(template)) {
            parts.add(template);
            Matcher included = INCLUDED.matcher(template.toString());
            while (included.find()) {
                collect(included.group(1), parts);
            }
        }
    }

    private static String fingerprint(List<Template> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> digest.update(part.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH_OF_FINGERPRINT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
