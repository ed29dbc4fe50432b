/**
 * Checks a project: folders of articles, as build tools and editors see them. Start reading at
 * {@link io.gainsay.project.ProjectCheck}.
 *
 * <ol>
 *   <li>{@link io.gainsay.project.file}: from paths to the files to read
 *   <li>{@link io.gainsay.project.config}: {@code gainsay.yml}, which begins a check as a project
 *       wants it
 *   <li>{@link io.gainsay.project.ProjectCheck} reads and checks them on all cores and passes what
 *       was found, in the order of the files, through {@link io.gainsay.project.FindingStep}s
 *   <li>{@link io.gainsay.project.cache}: what was found before need not be checked again
 *   <li>the steps, in the order in which to take them: {@link io.gainsay.project.suppress} hides
 *       what comments suppress, {@link io.gainsay.project.baseline} what is known, {@link
 *       io.gainsay.project.git} what did not change; the configuration gives rules their levels
 *   <li>{@link io.gainsay.project.ProjectResult}: what is left, what was hidden, what was
 *       unreadable
 *   <li>{@link io.gainsay.project.report}: reports of the result in files
 * </ol>
 *
 * <p>Nothing here knows a command line or a terminal, and only {@code git} starts a process.
 */
@NullMarked
package io.gainsay.project;

import org.jspecify.annotations.NullMarked;
