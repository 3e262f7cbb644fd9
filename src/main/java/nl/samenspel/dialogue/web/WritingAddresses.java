package nl.samenspel.dialogue.web;

import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.TopicId;

/** Where it is sent what is concluded. */
interface WritingAddresses {

    /** Where it is written down what is concluded about a topic. */
    String conclusion(TopicId topic);

    /** Where actions are added. */
    String actions();

    /** Where an action is changed. */
    default String action(ActionId action) {
        return actions() + "/" + action;
    }

    default String removal(ActionId action) {
        return action(action) + "/remove";
    }
}
