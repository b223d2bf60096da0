//! Suitable partners and desks, nearest first (2.5).
