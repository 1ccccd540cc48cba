/** Lessons without code: a folder with one text file and a table. */
@NullMarked
package org.weightroom.app.nocode;

import org.jspecify.annotations.NullMarked;
