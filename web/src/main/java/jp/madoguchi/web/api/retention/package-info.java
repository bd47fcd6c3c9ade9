/** How long what is kept, what is held, and what is gone. */
package jp.madoguchi.web.api.retention;
