/**
 * The Maven plugin. {@link io.gainsay.maven.CheckMojo} is {@code gainsay:check}, {@link
 * io.gainsay.maven.BaselineMojo} is {@code gainsay:baseline}; what they share stands in {@code
 * ArticlesMojo}.
 *
 * <p>Goals are thin: from parameters to {@link io.gainsay.project.ProjectCheck}, and from its
 * result to Maven's log, reports and exceptions.
 */
@NullMarked
package io.gainsay.maven;

import org.jspecify.annotations.NullMarked;
