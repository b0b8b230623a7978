//! Articles to look at.

pub mod html;
