package jp.madoguchi.web.portal;

import jp.madoguchi.policy.Organisation;
import jp.madoguchi.shared.Language;

/**
 * What every page's frame shows.
 *
 * @param base the application's context path
 * @param path where the visitor is, below {@code base}
 * @param assetsVersion changes with every release, so that browsers fetch new style sheets
 */
public record Site(String base, String path, String assetsVersion, Organisation organisation) {

    /** A link that carries the chosen language; Japanese needs no telling. */
    public String url(String target, Language language) {
        return address(base, target, language);
    }

    static String address(String base, String target, Language language) {
        int fragment = target.indexOf('#');
        String address = fragment < 0 ? target : target.substring(0, fragment);
        String anchor = fragment < 0 ? "" : target.substring(fragment);
        return base + address + (language == Language.JA ? "" : "?lang=" + language.code()) + anchor;
    }

    public String asset(String name) {
        return base + "/assets/" + name + "?v=" + assetsVersion;
    }
}
