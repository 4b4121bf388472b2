//! A collaboration as a file of BPMN 2.0 with its diagram interchange.

mod condition;
mod drawing;
mod flavour;
mod tag;

pub use self::flavour::BpmnFlavour;

use self::flavour::Ways;
use self::tag::Tag;
use crate::render::xml::Xml;
use crate::view::{
    Collaboration, Connection, Documentation, Element, ElementKind, Extension, Message, Pool, Test, Trigger, Variable,
    Work,
};

/// The namespace of the elements that BPMN has no words for; `docs/bpmn.md` describes them.
const OWN: &str = "urn:reglament:bpmn:1";

/// The file of a collaboration for an engine: the same bytes for the same collaboration.
#[must_use]
pub fn bpmn(collaboration: &Collaboration, flavour: BpmnFlavour) -> String {
    let mut xml = Xml::indented();
    xml.declaration(None);
    flavour.ways().definitions(&mut xml, collaboration);
    xml.into_text()
}

impl Ways {
    fn definitions(&self, xml: &mut Xml, whole: &Collaboration) {
        let mut tag = Tag::new("bpmn:definitions")
            .with("xmlns:bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL")
            .with("xmlns:bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI")
            .with("xmlns:dc", "http://www.omg.org/spec/DD/20100524/DC")
            .with("xmlns:di", "http://www.omg.org/spec/DD/20100524/DI")
            .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .with("xmlns:reglament", OWN);
        if self.is_zeebe {
            tag = tag
                .with("xmlns:zeebe", "http://camunda.org/schema/zeebe/1.0")
                .with("xmlns:modeler", "http://camunda.org/schema/modeler/1.0");
        }
        tag = tag.with("id", "definitions").with("name", &whole.name).with("targetNamespace", &whole.namespace);
        tag = tag.with_some("expressionLanguage", self.expressions).with("exporter", "reglament");
        if self.is_zeebe {
            tag = tag
                .with("modeler:executionPlatform", "Camunda Cloud")
                .with("modeler:executionPlatformVersion", "8.8.0");
        }
        tag.around(xml, |xml| {
            collaboration(xml, whole);
            for message in &whole.messages {
                self.message(xml, message);
            }
            for pool in &whole.pools {
                self.process(xml, pool);
            }
            for plane in &whole.planes {
                drawing::diagram(xml, plane);
            }
        });
    }

    fn message(&self, xml: &mut Xml, message: &Message) {
        let tag = Tag::new("bpmn:message").with("id", &message.id).with("name", &message.name);
        if !self.is_zeebe {
            return tag.empty(xml);
        }
        tag.around(xml, |xml| {
            own(xml, |xml| Tag::new("zeebe:subscription").with("correlationKey", "=caseId").empty(xml));
        });
    }

    fn process(&self, xml: &mut Xml, pool: &Pool) {
        let is_executable = pool.is_begun || self.is_zeebe;
        let tag = Tag::new("bpmn:process").with("id", &pool.process).with("name", &pool.name);
        tag.with_some("isExecutable", is_executable.then_some("true")).around(xml, |xml| {
            documentation(xml, &pool.process, &pool.documentation);
            own(xml, |xml| extensions(xml, &pool.extensions));
            let id = format!("lanes-{}", pool.process);
            Tag::new("bpmn:laneSet").with("id", &id).around(xml, |xml| {
                for lane in &pool.lanes {
                    Tag::new("bpmn:lane").with("id", &lane.id).with("name", &lane.name).around(xml, |xml| {
                        for element in &lane.elements {
                            Tag::new("bpmn:flowNodeRef").words(xml, element);
                        }
                    });
                }
            });
            self.work(xml, &pool.work);
        });
    }

    fn work(&self, xml: &mut Xml, work: &Work) {
        for element in &work.elements {
            self.element(xml, element, work);
        }
        for connection in &work.connections {
            let before = work.connections.iter().take_while(|other| other.id != connection.id);
            let before = before.filter(|other| other.from == connection.from);
            let before: Vec<&Test> = before.filter_map(|other| other.condition.as_ref()).collect();
            self.connection(xml, connection, &before);
        }
    }

    fn element(&self, xml: &mut Xml, element: &Element, work: &Work) {
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
        tag.around(xml, |xml| {
            documentation(xml, &element.id, &element.documentation);
            self.element_extensions(xml, element);
            for connection in work.connections.iter().filter(|connection| connection.to == element.id) {
                Tag::new("bpmn:incoming").words(xml, &connection.id);
            }
            for connection in work.connections.iter().filter(|connection| connection.from == element.id) {
                Tag::new("bpmn:outgoing").words(xml, &connection.id);
            }
            match &element.kind {
                ElementKind::Several(inside) => self.work(xml, inside),
                ElementKind::Terminate => {
                    let id = format!("definition-{}", element.id);
                    Tag::new("bpmn:terminateEventDefinition").with("id", &id).empty(xml);
                }
                ElementKind::Boundary { trigger, .. } => self.trigger(xml, &element.id, trigger),
                _ => {}
            }
        });
    }

    fn element_extensions(&self, xml: &mut Xml, element: &Element) {
        let is_zeebe = self.is_zeebe;
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
            return;
        }
        own(xml, |xml| {
            if let Some(tag) = of_zeebe {
                tag.empty(xml);
            }
            extensions(xml, &element.extensions);
        });
    }

    fn trigger(&self, xml: &mut Xml, id: &str, trigger: &Trigger) {
        let id = format!("definition-{id}");
        match trigger {
            Trigger::Message(message) => {
                Tag::new("bpmn:messageEventDefinition").with("id", &id).with("messageRef", message).empty(xml);
            }
            Trigger::Timer(duration) => {
                let body = Tag::new("bpmn:timeDuration").with("xsi:type", "bpmn:tFormalExpression");
                Tag::new("bpmn:timerEventDefinition")
                    .with("id", &id)
                    .around(xml, |xml| body.words(xml, &self.duration(duration)));
            }
        }
    }

    /// Writes a connection; it denies the conditions of the ways before it where the engine needs that, or where one of
    /// them has the same condition: two flows of the same condition are one to a reader.
    fn connection(&self, xml: &mut Xml, connection: &Connection, before: &[&Test]) {
        let tag = Tag::new("bpmn:sequenceFlow").with("id", &connection.id);
        let tag = tag.with_some("name", (!connection.name.is_empty()).then_some(connection.name.as_str()));
        let tag = tag.with("sourceRef", &connection.from).with("targetRef", &connection.to);
        let Some(condition) = &connection.condition else { return tag.empty(xml) };
        let denies = !before.is_empty() && (self.is_exclusive || before.contains(&condition));
        let whole = if denies {
            let none_before = before.iter().map(|test| Test::Not(Box::new((*test).clone())));
            Test::All(none_before.chain([condition.clone()]).collect())
        } else {
            condition.clone()
        };
        let body = Tag::new("bpmn:conditionExpression").with("xsi:type", "bpmn:tFormalExpression");
        let body = body.with_some("language", self.language);
        tag.around(xml, |xml| body.words(xml, &self.condition(&whole)));
    }
}

fn collaboration(xml: &mut Xml, whole: &Collaboration) {
    Tag::new("bpmn:collaboration").with("id", &whole.id).with("name", &whole.name).around(xml, |xml| {
        documentation(xml, &whole.id, &whole.documentation);
        own(xml, |xml| {
            extensions(xml, &whole.extensions);
            for variable in &whole.variables {
                self::variable(xml, variable);
            }
        });
        for pool in &whole.pools {
            let tag = Tag::new("bpmn:participant").with("id", &pool.id).with("name", &pool.name);
            tag.with("processRef", &pool.process).empty(xml);
        }
    });
}

fn variable(xml: &mut Xml, variable: &Variable) {
    let choices = variable.choices.join(" ");
    Tag::new("reglament:fact")
        .with("name", &variable.name)
        .with("kind", variable.kind)
        .with_some("choices", (!choices.is_empty()).then_some(choices.as_str()))
        .with("title", &variable.title)
        .empty(xml);
}

fn documentation(xml: &mut Xml, id: &str, documentation: &[Documentation]) {
    for said in documentation {
        let id = format!("{id}-{}", said.language.code());
        Tag::new("bpmn:documentation").with("id", &id).words(xml, &said.text);
    }
}

/// The element for what BPMN has no words for.
fn own(xml: &mut Xml, inside: impl FnOnce(&mut Xml)) {
    xml.element("bpmn:extensionElements", &[], inside);
}

fn extensions(xml: &mut Xml, extensions: &[Extension]) {
    for extension in extensions {
        let name = format!("reglament:{}", extension.name);
        let attributes = extension.attributes.iter();
        attributes.fold(Tag::new(&name), |tag, (name, value)| tag.with(name, value)).empty(xml);
    }
}
