//! Certificates and publication (5.5, section 6).
