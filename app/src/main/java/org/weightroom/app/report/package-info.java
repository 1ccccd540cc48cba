/** What a class has done, for gradebooks, spreadsheets and learning record stores. */
@NullMarked
package org.weightroom.app.report;

import org.jspecify.annotations.NullMarked;
