//! What a file of BPMN 2.0 holds, before any engine's way to write it.

use crate::language::Language;
pub use crate::model::Comparison;
use crate::view::{Point, Rect};

/// A regulation as a collaboration of BPMN 2.0: a pool for each procedure, and the places of all that is drawn.
///
/// INVARIANT: every identifier is of ASCII and stands for one thing; every reference names an element of the same
/// collaboration. Each node of a process stands in exactly one lane; each node and connection has one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collaboration {
    /// Its identifier.
    pub id: String,
    /// The namespace in which its elements have their identifiers: another one for each edition.
    pub namespace: String,
    /// The title of the service.
    pub name: String,
    /// In which language the names are.
    pub language: Language,
    /// What is said of the whole.
    pub documentation: Vec<Documentation>,
    /// What BPMN has no words for.
    pub extensions: Vec<Extension>,
    /// The facts on which conditions turn.
    pub variables: Vec<Variable>,
    /// The pools from the top to the bottom.
    pub pools: Vec<Pool>,
    /// The messages for which events wait.
    pub messages: Vec<Message>,
    /// The drawings: first that of the collaboration, then one for each sub-process.
    pub planes: Vec<Plane>,
}

/// What is said of an element in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Documentation {
    /// The language.
    pub language: Language,
    /// The text, perhaps of several lines.
    pub text: String,
}

/// An element of the extension namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// Its name.
    pub name: &'static str,
    /// Its attributes in order.
    pub attributes: Vec<(&'static str, String)>,
}

/// A fact as a variable of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name: that of the rules, with a stroke behind it where some engine has the word for its own.
    pub name: String,
    /// The code of its kind: `yes-no`, `choice`, `number`, `date`.
    pub kind: &'static str,
    /// What a choice is made of.
    pub choices: Vec<String>,
    /// What it says.
    pub title: String,
}

/// A procedure in its pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pool {
    /// The identifier of the participant of the collaboration.
    pub id: String,
    /// The identifier of the process.
    pub process: String,
    /// The name of the process.
    pub name: String,
    /// Whether an application begins it.
    pub is_begun: bool,
    /// What is said of it.
    pub documentation: Vec<Documentation>,
    /// What BPMN has no words for.
    pub extensions: Vec<Extension>,
    /// The lanes from left to right.
    pub lanes: Vec<PoolLane>,
    /// The order of work.
    pub work: Work,
}

/// Elements and what connects them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The elements.
    pub elements: Vec<Element>,
    /// The connections; those out of one element in the order in which they are tried.
    pub connections: Vec<Connection>,
}

/// A lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PoolLane {
    /// Its identifier.
    pub id: String,
    /// Who acts in it.
    pub name: String,
    /// The identifiers of the elements that stand in it.
    pub elements: Vec<String>,
}

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Its identifier.
    pub id: String,
    /// What people read on it; may be empty where nothing is to be read.
    pub name: String,
    /// What it is.
    pub kind: ElementKind,
    /// What is said of it.
    pub documentation: Vec<Documentation>,
    /// What BPMN has no words for.
    pub extensions: Vec<Extension>,
}

/// The kinds of nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ElementKind {
    /// The beginning.
    Start,
    /// An end.
    End,
    /// An end that ends all else around it.
    Terminate,
    /// A task of people.
    UserTask,
    /// A task of an information system.
    ServiceTask,
    /// A process that is called.
    Call {
        /// The identifier of the process.
        process: String,
    },
    /// Processes that are called at once.
    Several(Work),
    /// A choice.
    Choice {
        /// The identifier of the connection that is taken where no condition holds.
        default: Option<String>,
    },
    /// Where ways come together before a choice.
    Join,
    /// Where ways part that are all taken, or wait for each other.
    Parallel,
    /// An event on the border of another element.
    Boundary {
        /// The identifier of that element.
        attached: String,
        /// Whether that element is left.
        is_interrupting: bool,
        /// What it waits for.
        trigger: Trigger,
    },
}

/// What an event waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// That a duration of ISO 8601 has passed.
    Timer(String),
    /// The message of an identifier.
    Message(String),
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its identifier.
    pub id: String,
    /// The name by which a host sends it.
    pub name: String,
}

/// An arrow from an element to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Its identifier.
    pub id: String,
    /// What people read on it; empty where nothing is to be read.
    pub name: String,
    /// The identifier of the element where it begins.
    pub from: String,
    /// The identifier of the element where it ends.
    pub to: String,
    /// Under which condition it is taken.
    pub condition: Option<Test>,
}

/// A condition over variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Test {
    /// All of these hold.
    All(Vec<Self>),
    /// One of these holds.
    Any(Vec<Self>),
    /// This does not hold.
    Not(Box<Self>),
    /// A variable stands so to a value.
    Compare {
        /// The variable.
        variable: String,
        /// How.
        comparison: Comparison,
        /// The value.
        value: Literal,
    },
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// Yes or no.
    Truth(bool),
    /// One of the names of a choice.
    Text(String),
    /// A number, its decimals behind a full stop.
    Number(String),
    /// A date: 2017-05-18.
    Date(String),
}

/// A drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plane {
    /// The identifier of the collaboration or sub-process that it shows.
    pub element: String,
    /// The boxes, what lies behind others first.
    pub shapes: Vec<ElementShape>,
    /// The arrows.
    pub edges: Vec<ConnectionEdge>,
}

/// The place of an element, in units of the [`Chart`](crate::view::Chart).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementShape {
    /// The identifier of the element.
    pub element: String,
    /// What is to be known of the look of it.
    pub look: Look,
    /// Where it stands.
    pub rect: Rect,
    /// Where its name stands, if not inside of it.
    pub label: Option<Rect>,
}

/// What is to be known of how an element looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Nothing.
    Plain,
    /// A pool or a lane that stands upright.
    Upright,
    /// A diamond without a mark in it, as its name stands there.
    Diamond,
    /// A sub-process of which the inside is drawn elsewhere.
    Collapsed,
}

/// The course of a connection, in units of the [`Chart`](crate::view::Chart).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionEdge {
    /// The identifier of the connection.
    pub element: String,
    /// Its corners.
    pub points: Vec<Point>,
    /// Where its name stands.
    pub label: Option<Rect>,
}

impl Element {
    /// A node of which nothing is said.
    pub(super) const fn bare(id: String, name: String, kind: ElementKind) -> Self {
        Self { id, name, kind, documentation: Vec::new(), extensions: Vec::new() }
    }
}

impl Connection {
    /// A connection that is always taken.
    pub(super) fn always(id: String, from: &str, to: &str) -> Self {
        Self { id, name: String::new(), from: from.to_owned(), to: to.to_owned(), condition: None }
    }
}
