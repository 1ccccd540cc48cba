/** Data sets, tables from files, and the worked tables that show how a number comes about. */
@NullMarked
package org.weightroom.data;

import org.jspecify.annotations.NullMarked;
