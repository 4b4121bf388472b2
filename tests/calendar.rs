//! Deadlines against a slow reckoning of their own, and against the laws that they obey.

mod cases;
mod kz;
mod laws;
mod million;
mod proofs;
mod slow;
