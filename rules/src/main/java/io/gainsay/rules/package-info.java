/**
 * The standard rules: a final class and a page of documentation each. {@link
 * io.gainsay.rules.StandardRules} lists them.
 */
@NullMarked
package io.gainsay.rules;

import org.jspecify.annotations.NullMarked;
