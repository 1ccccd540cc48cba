/** Charts of a lesson's data; JFreeChart stays behind this package. */
@NullMarked
package org.weightroom.chart;

import org.jspecify.annotations.NullMarked;
