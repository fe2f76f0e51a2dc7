package org.hearsay.actors;

/**
 * A place where an article names or describes somebody.
 *
 * @param from first token, titles and roles before the name left out
 * @param to one past the last token
 * @param entity who it is
 * @param weight how likely the next pronoun means him, from what he does in the sentence
 */
record Mention(int from, int to, Entity entity, int weight) {}
