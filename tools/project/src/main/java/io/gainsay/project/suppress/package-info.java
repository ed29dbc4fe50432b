/**
 * Suppression by comments in articles. Start reading at {@link
 * io.gainsay.project.suppress.SuppressionStep}, which says how they are written and what they hide.
 *
 * <p>A {@link io.gainsay.text.Comment} becomes a {@link io.gainsay.project.suppress.Directive},
 * directives become the {@link io.gainsay.project.suppress.Suppression}s of a document, and the
 * step holds its findings against them.
 */
@NullMarked
package io.gainsay.project.suppress;

import org.jspecify.annotations.NullMarked;
