//! The consultation flow from intake to hand-over (2.1 to 2.3, 2.6, 2.7, 2.10, 2.13).
