//! What stands behind a figure: the classifiers and the nouns that are counted.
