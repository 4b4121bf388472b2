//! Random regulations as texts: what holds for each sound one in each of the three languages, whatever it says.

mod amendment;
mod apply;
mod damage;
mod decided;
mod difference;
mod drawn;
mod exchanged;
mod file;
mod laws;
mod names;
mod order;
mod printed;
mod said;
mod tape;
