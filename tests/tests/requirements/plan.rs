//! Support plan, hand-over, outcome and know-how (2.4, 2.8, 2.9).
