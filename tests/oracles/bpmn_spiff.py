"""The files of BPMN against the XSD, and their paths walked by SpiffWorkflow.

Each folder of regulations holds the files of all flavours and `paths.json`, the paths as the program walks them. A path
is told as a list of lines: what is open, what is done, which way is taken, which end is come to. The lines of
SpiffWorkflow are written to `spiff.json` beside it.
"""

import json
import logging
import sys
import warnings
from datetime import datetime, timedelta, timezone
from pathlib import Path

import SpiffWorkflow.bpmn
from lxml import etree
from SpiffWorkflow.bpmn import BpmnEvent, BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.specs.event_definitions.message import MessageEventDefinition
from SpiffWorkflow.util.task import TaskState

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
FLAVOURS = ["plain", "spiff", "bpmn-engine", "camunda8"]


def kind(task):
    return type(task.task_spec).__name__


class Walk:
    """One path, walked."""

    def __init__(self, spec, subprocesses, targets):
        self.workflow = BpmnWorkflow(spec, subprocesses)
        self.targets = targets
        self.lines = []

    def tasks(self, **query):
        return list(self.workflow.get_tasks(**query))

    def open(self):
        manual = [t for t in self.tasks(state=TaskState.READY) if kind(t) == "UserTask"]
        systems = [t for t in self.tasks(state=TaskState.STARTED) if kind(t) == "ServiceTask"]
        return {task.task_spec.bpmn_id: task for task in manual + systems}

    def waiting(self, event):
        found = [t for t in self.tasks(state=TaskState.WAITING) if t.task_spec.bpmn_id == event]
        return found[0] if found else None

    def goes_on(self, segment):
        """Lets happen what happens by itself; the facts are as they were decided when each choice was made."""
        ways = list(segment["ways"])
        taken, ends = [], []

        def before(task):
            if kind(task) == "ExclusiveGateway" and task.task_spec.bpmn_id.startswith(("choice-", "question-")):
                own = [way for way in ways if way["gateway"] == task.task_spec.bpmn_id]
                facts = own[0]["facts"] if own else {}
                if own:
                    ways.remove(own[0])
                task.data.clear()
                task.data.update(facts)

        def after(task):
            name = task.task_spec.bpmn_id
            if kind(task) == "ExclusiveGateway" and name.startswith(("choice-", "question-")):
                on = [child for child in task.children if child.state != TaskState.CANCELLED]
                # What has events on its border stands behind a node of the engine's own.
                to = on[0].task_spec.name.split(".")[0] if on else None
                taken.append(f"way {name} -> {to}")
            if kind(task) == "EndEvent" and not name.startswith("inner-"):
                ends.append(f"end {name}")

        self.workflow.do_engine_steps(before, after)
        self.lines += sorted(taken) + sorted(ends)

    def act(self, segment):
        """Does what somebody does on the path; false where that cannot be done."""
        tasks = self.open()
        self.lines.append("open " + " ".join(sorted(tasks)))
        if "done" in segment:
            task = tasks.get(segment["done"])
            if task is None:
                return False
            if kind(task) == "ServiceTask":
                task.complete()
            else:
                task.run()
            self.lines.append("done " + segment["done"])
            return True
        task = self.waiting(segment["expired"])
        if task is None:
            return False
        if segment["message"]:
            definition = MessageEventDefinition(segment["message"]["name"])
            self.workflow.send_event(BpmnEvent(definition, {}))
        else:
            past = datetime.now(timezone.utc) - timedelta(minutes=1)
            task._set_internal_data(event_value=past.isoformat())
            self.workflow.refresh_timers()
        self.lines.append("expired " + segment["expired"])
        return True

    def walk(self, path):
        first, *rest = path["segments"]
        self.goes_on(first)
        for segment in rest:
            if not self.act(segment):
                self.lines.append("stuck")
                return self.lines
            self.goes_on(segment)
        self.lines.append("open " + " ".join(sorted(self.open())))
        return self.lines


def walked(folder):
    file = folder / "spiff.bpmn"
    parser = BpmnParser()
    parser.add_bpmn_file(str(file))
    flows = etree.parse(str(file)).iter(BPMN + "sequenceFlow")
    targets = {flow.get("id"): flow.get("targetRef") for flow in flows}
    traces = []
    specs = {}
    for path in json.loads((folder / "paths.json").read_text()):
        name = path["process"]
        try:
            if name not in specs:
                specs[name] = (parser.get_spec(name), parser.get_subprocess_specs(name))
            traces.append(Walk(*specs[name], targets).walk(path))
        except Exception as error:  # what it cannot run is a difference like any other
            traces.append([f"fails: {type(error).__name__}: {error}"])
    (folder / "spiff.json").write_text(json.dumps(traces))
    return len(traces)


def main():
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    schema = Path(SpiffWorkflow.bpmn.__file__).parent / "parser/schema/BPMN20.xsd"
    schema = etree.XMLSchema(etree.parse(str(schema)))
    folders = sorted(path.parent for path in Path(sys.argv[1]).glob("*/paths.json"))
    files, paths, faults = 0, 0, []
    for folder in folders:
        for flavour in FLAVOURS:
            file = folder / f"{flavour}.bpmn"
            files += 1
            if not schema.validate(etree.parse(str(file))):
                faults.append(f"{file}: {schema.error_log[0].message}")
        paths += walked(folder)
    for fault in faults[:10]:
        print(f"XSD: {fault}")
    print(f"XSD: {files} files, {len(faults)} not valid")
    print(f"SpiffWorkflow: {paths} paths of {len(folders)} regulations walked")
    sys.exit(1 if faults else 0)


main()
