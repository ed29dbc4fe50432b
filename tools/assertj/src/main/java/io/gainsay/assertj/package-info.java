/**
 * AssertJ assertions on articles. {@link io.gainsay.assertj.GainsayAssertions} is the way in,
 * {@link io.gainsay.assertj.ArticleAssert} what can be asserted.
 */
@NullMarked
package io.gainsay.assertj;

import org.jspecify.annotations.NullMarked;
