/**
 * What changed since a revision, as git knows it, so that only findings in it are reported. Start
 * reading at {@link io.gainsay.project.git.ChangedLines}.
 *
 * <p>The {@code git} executable does the work: {@link io.gainsay.project.git.Repository} asks it,
 * and nothing else here starts a process.
 */
@NullMarked
package io.gainsay.project.git;

import org.jspecify.annotations.NullMarked;
