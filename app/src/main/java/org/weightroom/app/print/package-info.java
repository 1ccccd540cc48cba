/** Text on paper: wrapped, paged, with a header and page numbers. */
@NullMarked
package org.weightroom.app.print;

import org.jspecify.annotations.NullMarked;
