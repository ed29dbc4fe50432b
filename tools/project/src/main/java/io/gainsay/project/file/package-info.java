/**
 * Files of a project: {@link io.gainsay.project.file.Inputs} finds those to read, {@link
 * io.gainsay.project.file.WholeFile} writes them whole or not at all.
 */
@NullMarked
package io.gainsay.project.file;

import org.jspecify.annotations.NullMarked;
