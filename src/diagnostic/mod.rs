//! A report about a file, as data.
