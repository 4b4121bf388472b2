//! What is shown of a regulation that says all that a family of regulations can say of terms.

mod family;
mod outline;
mod remarks;
mod timeline;
