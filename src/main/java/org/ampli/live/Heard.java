package org.ampli.live;

/**
 * That something was committed, on this node or another, of which a node may keep something in memory. Every node is
 * told, after the commit.
 *
 * @param topic what it is about; empty when words may have been missed, and it may be about anything
 */
public record Heard(String topic) {

    public boolean about(String topic) {
        return this.topic.isEmpty() || this.topic.equals(topic);
    }
}
