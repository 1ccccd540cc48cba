/** Files of ours: read strictly, written so that none is ever torn. */
@NullMarked
package org.weightroom.app.file;

import org.jspecify.annotations.NullMarked;
