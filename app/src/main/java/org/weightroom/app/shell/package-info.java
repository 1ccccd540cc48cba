/**
 * The window: the catalogue, the lesson on its stage, menus, keys and what to show when a lesson
 * fails.
 */
@NullMarked
package org.weightroom.app.shell;

import org.jspecify.annotations.NullMarked;
