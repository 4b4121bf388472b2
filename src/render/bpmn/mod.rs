//! A collaboration as a file of BPMN 2.0 with its diagram interchange.

mod condition;
mod drawing;
mod flavour;
mod writer;

pub use self::flavour::BpmnFlavour;

use std::io;

use self::flavour::Ways;
use self::writer::{Tag, Xml};
use crate::view::{
    Collaboration, Connection, Documentation, Element, ElementKind, Extension, Message, Pool, Test, Trigger, Variable,
    Work,
};

/// The namespace of the elements that BPMN has no words for; `docs/bpmn.md` describes them.
const OWN: &str = "urn:reglament:bpmn:1";

/// The file of a collaboration for an engine: the same bytes for the same collaboration.
#[must_use]
pub fn bpmn(collaboration: &Collaboration, flavour: BpmnFlavour) -> String {
    let mut file = File { xml: Xml::default(), ways: flavour.ways() };
    match file.definitions(collaboration) {
        Ok(()) => file.xml.into_text(),
        Err(_) => unreachable!("memory takes all that is written"),
    }
}

/// What is written so far, and how.
struct File {
    xml: Xml,
    ways: Ways,
}

impl File {
    fn definitions(&mut self, whole: &Collaboration) -> io::Result<()> {
        let mut tag = Tag::new("bpmn:definitions")
            .with("xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL")
            .with("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI")
            .with("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC")
            .with("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI")
            .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .with("xmlns:reglament", OWN);
        if self.ways.is_zeebe {
            tag = tag
                .with("xmlns:zeebe", "http://camunda.org/schema/zeebe/1.0")
                .with("xmlns:modeler", "http://camunda.org/schema/modeler/1.0");
        }
        tag = tag.with("id", "definitions").with("name", &whole.name).with("targetNamespace", &whole.namespace);
        tag = tag.with_some("expressionLanguage", self.ways.expressions).with("exporter", "reglament");
        if self.ways.is_zeebe {
            tag = tag
                .with("modeler:executionPlatform", "Camunda Cloud")
                .with("modeler:executionPlatformVersion", "8.8.0");
        }
        self.xml.open(&tag)?;
        self.collaboration(whole)?;
        for message in &whole.messages {
            self.message(message)?;
        }
        for pool in &whole.pools {
            self.process(pool)?;
        }
        for plane in &whole.planes {
            drawing::diagram(&mut self.xml, plane)?;
        }
        self.xml.close(&tag)
    }

    fn collaboration(&mut self, whole: &Collaboration) -> io::Result<()> {
        let tag = Tag::new("bpmn:collaboration").with("id", &whole.id).with("name", &whole.name);
        self.xml.open(&tag)?;
        self.documentation(&whole.id, &whole.documentation)?;
        let extensions = Tag::new("bpmn:extensionElements");
        self.xml.open(&extensions)?;
        self.extensions(&whole.extensions)?;
        for variable in &whole.variables {
            self.variable(variable)?;
        }
        self.xml.close(&extensions)?;
        for pool in &whole.pools {
            let tag = Tag::new("bpmn:participant").with("id", &pool.id).with("name", &pool.name);
            self.xml.empty(&tag.with("processRef", &pool.process))?;
        }
        self.xml.close(&tag)
    }

    fn variable(&mut self, variable: &Variable) -> io::Result<()> {
        let tag = Tag::new("reglament:fact").with("name", &variable.name).with("kind", variable.kind);
        let choices = variable.choices.join(" ");
        let tag = tag.with_some("choices", (!choices.is_empty()).then_some(choices.as_str()));
        self.xml.empty(&tag.with("title", &variable.title))
    }

    fn documentation(&mut self, id: &str, documentation: &[Documentation]) -> io::Result<()> {
        for said in documentation {
            let id = format!("{id}-{}", said.language.code());
            self.xml.words(&Tag::new("bpmn:documentation").with("id", &id), &said.text)?;
        }
        Ok(())
    }

    fn extensions(&mut self, extensions: &[Extension]) -> io::Result<()> {
        for extension in extensions {
            let name = format!("reglament:{}", extension.name);
            let mut tag = Tag::new(&name);
            for (name, value) in &extension.attributes {
                tag = tag.with(name, value);
            }
            self.xml.empty(&tag)?;
        }
        Ok(())
    }

    fn message(&mut self, message: &Message) -> io::Result<()> {
        let tag = Tag::new("bpmn:message").with("id", &message.id).with("name", &message.name);
        if !self.ways.is_zeebe {
            return self.xml.empty(&tag);
        }
        let extensions = Tag::new("bpmn:extensionElements");
        self.xml.open(&tag)?;
        self.xml.open(&extensions)?;
        self.xml.empty(&Tag::new("zeebe:subscription").with("correlationKey", "=caseId"))?;
        self.xml.close(&extensions)?;
        self.xml.close(&tag)
    }

    fn process(&mut self, pool: &Pool) -> io::Result<()> {
        let is_executable = pool.is_begun || self.ways.is_zeebe;
        let tag = Tag::new("bpmn:process").with("id", &pool.process).with("name", &pool.name);
        let tag = tag.with_some("isExecutable", is_executable.then_some("true"));
        self.xml.open(&tag)?;
        self.documentation(&pool.process, &pool.documentation)?;
        let extensions = Tag::new("bpmn:extensionElements");
        self.xml.open(&extensions)?;
        self.extensions(&pool.extensions)?;
        self.xml.close(&extensions)?;
        let id = format!("lanes-{}", pool.process);
        let lanes = Tag::new("bpmn:laneSet").with("id", &id);
        self.xml.open(&lanes)?;
        for lane in &pool.lanes {
            let tag = Tag::new("bpmn:lane").with("id", &lane.id).with("name", &lane.name);
            self.xml.open(&tag)?;
            for element in &lane.elements {
                self.xml.words(&Tag::new("bpmn:flowNodeRef"), element)?;
            }
            self.xml.close(&tag)?;
        }
        self.xml.close(&lanes)?;
        self.work(&pool.work)?;
        self.xml.close(&tag)
    }

    fn work(&mut self, work: &Work) -> io::Result<()> {
        for element in &work.elements {
            self.element(element, work)?;
        }
        for connection in &work.connections {
            let before = work.connections.iter().take_while(|other| other.id != connection.id);
            let before = before.filter(|other| other.from == connection.from);
            let before: Vec<&Test> = before.filter_map(|other| other.condition.as_ref()).collect();
            self.connection(connection, &before)?;
        }
        Ok(())
    }

    fn element(&mut self, element: &Element, work: &Work) -> io::Result<()> {
        let name = match &element.kind {
            ElementKind::Start => "bpmn:startEvent",
            ElementKind::End | ElementKind::Terminate => "bpmn:endEvent",
            ElementKind::UserTask => "bpmn:userTask",
            ElementKind::ServiceTask => "bpmn:serviceTask",
            ElementKind::Call { .. } => "bpmn:callActivity",
            ElementKind::Several(_) => "bpmn:subProcess",
            ElementKind::Choice { .. } | ElementKind::Join => "bpmn:exclusiveGateway",
            ElementKind::Parallel => "bpmn:parallelGateway",
            ElementKind::Boundary { .. } => "bpmn:boundaryEvent",
        };
        let mut tag = Tag::new(name).with("id", &element.id);
        tag = tag.with_some("name", (!element.name.is_empty()).then_some(element.name.as_str()));
        match &element.kind {
            ElementKind::Call { process } => tag = tag.with("calledElement", process),
            ElementKind::Choice { default } => tag = tag.with_some("default", default.as_deref()),
            ElementKind::Boundary { attached, is_interrupting, .. } => {
                tag = tag.with_some("cancelActivity", (!is_interrupting).then_some("false"));
                tag = tag.with("attachedToRef", attached);
            }
            _ => {}
        }
        self.xml.open(&tag)?;
        self.documentation(&element.id, &element.documentation)?;
        self.element_extensions(element)?;
        for connection in work.connections.iter().filter(|connection| connection.to == element.id) {
            self.xml.words(&Tag::new("bpmn:incoming"), &connection.id)?;
        }
        for connection in work.connections.iter().filter(|connection| connection.from == element.id) {
            self.xml.words(&Tag::new("bpmn:outgoing"), &connection.id)?;
        }
        match &element.kind {
            ElementKind::Several(inside) => self.work(inside)?,
            ElementKind::Terminate => {
                let id = format!("definition-{}", element.id);
                self.xml.empty(&Tag::new("bpmn:terminateEventDefinition").with("id", &id))?;
            }
            ElementKind::Boundary { trigger, .. } => self.trigger(&element.id, trigger)?,
            _ => {}
        }
        self.xml.close(&tag)
    }

    fn element_extensions(&mut self, element: &Element) -> io::Result<()> {
        let is_zeebe = self.ways.is_zeebe;
        let of_zeebe = match &element.kind {
            ElementKind::UserTask if is_zeebe => Some(Tag::new("zeebe:userTask")),
            ElementKind::ServiceTask if is_zeebe => Some(Tag::new("zeebe:taskDefinition").with("type", &element.id)),
            ElementKind::Call { process } if is_zeebe => {
                let tag = Tag::new("zeebe:calledElement").with("processId", process);
                Some(tag.with("propagateAllChildVariables", "true"))
            }
            _ => None,
        };
        if element.extensions.is_empty() && of_zeebe.is_none() {
            return Ok(());
        }
        let extensions = Tag::new("bpmn:extensionElements");
        self.xml.open(&extensions)?;
        if let Some(tag) = of_zeebe {
            self.xml.empty(&tag)?;
        }
        self.extensions(&element.extensions)?;
        self.xml.close(&extensions)
    }

    fn trigger(&mut self, id: &str, trigger: &Trigger) -> io::Result<()> {
        let id = format!("definition-{id}");
        match trigger {
            Trigger::Message(message) => {
                let tag = Tag::new("bpmn:messageEventDefinition").with("id", &id).with("messageRef", message);
                self.xml.empty(&tag)
            }
            Trigger::Timer(duration) => {
                let tag = Tag::new("bpmn:timerEventDefinition").with("id", &id);
                let [before, behind] = self.ways.duration;
                self.xml.open(&tag)?;
                let body = Tag::new("bpmn:timeDuration").with("xsi:type", "bpmn:tFormalExpression");
                self.xml.words(&body, &format!("{before}{duration}{behind}"))?;
                self.xml.close(&tag)
            }
        }
    }

    /// Writes a connection; it denies the conditions of the ways before it where the engine needs that, or where one of
    /// them has the same condition: two flows of the same condition are one to a reader.
    fn connection(&mut self, connection: &Connection, before: &[&Test]) -> io::Result<()> {
        let tag = Tag::new("bpmn:sequenceFlow").with("id", &connection.id);
        let tag = tag.with_some("name", (!connection.name.is_empty()).then_some(connection.name.as_str()));
        let tag = tag.with("sourceRef", &connection.from).with("targetRef", &connection.to);
        let Some(condition) = &connection.condition else { return self.xml.empty(&tag) };
        let denies = !before.is_empty() && (self.ways.is_exclusive || before.contains(&condition));
        let whole = if denies {
            let none_before = before.iter().map(|test| Test::Not(Box::new((*test).clone())));
            Test::All(none_before.chain([condition.clone()]).collect())
        } else {
            condition.clone()
        };
        let [before, behind] = self.ways.condition;
        let body = Tag::new("bpmn:conditionExpression").with("xsi:type", "bpmn:tFormalExpression");
        let body = body.with_some("language", self.ways.language);
        self.xml.open(&tag)?;
        self.xml.words(&body, &format!("{before}{}{behind}", self.ways.syntax.write(&whole)))?;
        self.xml.close(&tag)
    }
}
