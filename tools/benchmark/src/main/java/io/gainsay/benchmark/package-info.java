/** How fast Gainsay reads, beside the plain OpenNLP pipeline on the same texts. */
@NullMarked
package io.gainsay.benchmark;

import org.jspecify.annotations.NullMarked;
