/**
 * The baseline: findings that were there when Gainsay was adopted, and that are not to be reported
 * until someone touches them. Start reading at {@link io.gainsay.project.baseline.Baseline}.
 */
@NullMarked
package io.gainsay.project.baseline;

import org.jspecify.annotations.NullMarked;
