/** The stack the container and browser tests run against: the launcher's own parts, started once for a test run, on ports nobody else has. */
package jp.madoguchi.config.stack;
