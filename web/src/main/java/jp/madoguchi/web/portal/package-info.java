/**
 * The customers' portal: pages rendered on the server, complete without JavaScript, without a component tree and, until
 * somebody opens their request with its receipt code, without a session. A template {@code
 * WEB-INF/portal/intake/form.ftlh} belongs to {@link jp.madoguchi.web.portal.intake.FormPage}; a template whose name
 * begins with an underscore is a part of others.
 */
package jp.madoguchi.web.portal;
