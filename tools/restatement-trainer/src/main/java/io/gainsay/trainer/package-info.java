/**
 * Fits the weights of {@code io.gainsay.rules.restated} to texts with known contradictions. Start
 * with {@link io.gainsay.trainer.RestatementTrainer}.
 */
@NullMarked
package io.gainsay.trainer;

import org.jspecify.annotations.NullMarked;
