/** The REST API: one package per noun, representations as records beside their resource. */
package jp.madoguchi.web.api;
