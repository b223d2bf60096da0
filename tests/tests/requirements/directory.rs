//! Section 4: the partner network.
