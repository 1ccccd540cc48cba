/**
 * The look: every colour, font, size, icon and control style of Weightroom, and nothing else.
 *
 * <p>Pages ask {@link org.weightroom.theme.Token} and {@link org.weightroom.theme.Concept} for
 * colours, {@link org.weightroom.theme.Type} for fonts and {@link org.weightroom.theme.Space} for
 * sizes each time they paint, so a new theme or scale needs no more than a rebuilt page.
 */
@NullMarked
package org.weightroom.theme;

import org.jspecify.annotations.NullMarked;
