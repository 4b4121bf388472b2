//! A resolved regulation.
