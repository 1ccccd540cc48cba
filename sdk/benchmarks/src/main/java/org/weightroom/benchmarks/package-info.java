/** How fast training is, beside a bound written in C. */
@NullMarked
package org.weightroom.benchmarks;

import org.jspecify.annotations.NullMarked;
