/**
 * Rules, and what they find. A {@link io.gainsay.engine.Rule} looks at claims and reports {@link
 * io.gainsay.engine.Conflict}s; the {@link io.gainsay.engine.Engine} runs the rules and turns
 * conflicts into {@link io.gainsay.engine.Finding}s in a total order.
 */
@NullMarked
package io.gainsay.engine;

import org.jspecify.annotations.NullMarked;
