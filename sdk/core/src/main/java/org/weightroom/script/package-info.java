/** The one small language of actions: command line, declared solutions, action log and replay. */
@NullMarked
package org.weightroom.script;

import org.jspecify.annotations.NullMarked;
