/** The class: what all its students' logs tell, read from one folder and always fresh. */
@NullMarked
package org.weightroom.app.classroom;

import org.jspecify.annotations.NullMarked;
