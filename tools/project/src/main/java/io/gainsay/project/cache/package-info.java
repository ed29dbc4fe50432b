/**
 * What was found in articles, kept in a folder from one run to the next: {@link
 * io.gainsay.project.cache.FileCache}. {@link io.gainsay.project.cache.CacheKey} says when
 * something is the same article checked in the same way, {@link
 * io.gainsay.project.cache.EntryFormat} what a file of the folder looks like, and {@link
 * io.gainsay.project.cache.Shard} keeps the files: they appear whole, and the oldest go.
 */
@NullMarked
package io.gainsay.project.cache;

import org.jspecify.annotations.NullMarked;
