package org.hearsay.events;

import java.util.List;

/**
 * A trigger found in a tree, with those who take part.
 *
 * @param token its token
 * @param trigger the row
 * @param anchors further tokens of the trigger, in order, the token itself included
 * @param actors heads of the actors
 * @param recipients heads of the recipients
 */
record Frame(int token, Trigger trigger, List<Integer> anchors, List<Integer> actors, List<Integer> recipients) {
    Frame {
        anchors = anchors.stream().distinct().sorted().toList();
        actors = List.copyOf(actors);
        List<Integer> doers = actors;
        recipients = recipients.stream().filter(each -> !doers.contains(each)).toList();
    }
}
