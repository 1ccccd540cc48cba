/** The school's word on lessons: its file, and who signed a jar. */
@NullMarked
package org.weightroom.app.policy;

import org.jspecify.annotations.NullMarked;
