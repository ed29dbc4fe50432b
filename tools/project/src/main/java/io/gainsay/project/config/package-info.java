/**
 * {@code gainsay.yml}: {@link io.gainsay.project.config.ConfigurationFile} finds and reads it,
 * {@link io.gainsay.project.config.Configuration} is what it says and begins a check with it.
 *
 * <p>{@code ConfigurationReader} goes from YAML to records; which keys there are stands in {@code
 * Section}, and in {@code gainsay.schema.json} for editors. A test holds the two together.
 */
@NullMarked
package io.gainsay.project.config;

import org.jspecify.annotations.NullMarked;
