/**
 * Starts the whole stack on one machine: PostgreSQL, Keycloak, a mail inbox and WildFly with the application. {@code ./mvnw -Prun} runs it for people; the
 * container tests use the same classes for their own stack. Nothing here runs in production.
 */
package jp.madoguchi.config.launcher;
