/** How to use Gainsay in a program, and how to add a rule of one's own. */
@NullMarked
package io.gainsay.example;

import org.jspecify.annotations.NullMarked;
