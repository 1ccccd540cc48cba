package org.weightroom.lesson;

/**
 * What is known of a lesson before it is opened; its title and summary are texts ({@code title},
 * {@code summary}, {@code chapter}).
 *
 * @param id lower-case words with hyphens; the key in saved files and on the command line
 * @param version the plugin's version
 * @param author who provides it, or an empty string
 */
public record LessonInfo(String id, String version, String author) {}
