package planted;

/** A class named after its layer. */
class GridService {}
