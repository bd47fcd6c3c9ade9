package jp.madoguchi.web.portal;

import jp.madoguchi.shared.Language;

/**
 * Which template to fill, for whom, and with what.
 *
 * @param name path below {@code WEB-INF/portal}, without the ending
 * @param path address of the page for a visitor who wants it in the other language
 * @param model what the template calls {@code page}
 */
public record Template(String name, String path, Language language, Object model) {}
