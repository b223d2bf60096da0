//! Consent and secrecy (2.11).
