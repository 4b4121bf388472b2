"""Three traces of each path, line by line: that of the program, of SpiffWorkflow and of bpmn-engine."""

import json
import sys
from itertools import zip_longest
from pathlib import Path

from lxml import etree

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def told(path, targets):
    """The lines of a path as the program walks it."""
    lines = []
    for segment in path["segments"]:
        if "open" in segment:
            lines.append("open " + " ".join(segment["open"]))
            lines.append("done " + segment["done"] if "done" in segment else "expired " + segment["expired"])
        lines += sorted(f"way {way['gateway']} -> {targets[way['flow']]}" for way in segment["ways"])
        lines += sorted(f"end {end}" for end in segment["ends"])
    return lines + ["open "]


def beyond(path, calls, has_loop):
    """Whether a path is beyond bpmn-engine 25.0.1.

    It does not end all that a call has called when the call is interrupted. Where an event on a border leads back to its
    own step, it goes round for ever when the step is interrupted or passed by.
    """
    expired = [segment for segment in path["segments"] if "expired" in segment]
    return has_loop or any(segment["of"] in calls for segment in expired)


def comes_again(path):
    """Whether a process is called again on a path: there bpmn-engine 25.0.1 may take the end of one call for that of another."""
    ends = [end for segment in path["segments"] for end in segment["ends"]]
    return len(ends) != len(set(ends))


def main():
    names = ["reglament", "SpiffWorkflow", "bpmn-engine"]
    paths, steps, different, two_ways, alone = 0, 0, 0, 0, 0
    for file in sorted(Path(sys.argv[1]).glob("*/paths.json")):
        folder = file.parent
        tree = etree.parse(str(folder / "plain.bpmn"))
        targets = {flow.get("id"): flow.get("targetRef") for flow in tree.iter(BPMN + "sequenceFlow")}
        calls = {call.get("id") for call in tree.iter(BPMN + "callActivity", BPMN + "subProcess")}
        events = {event.get("id"): event.get("attachedToRef") for event in tree.iter(BPMN + "boundaryEvent")}
        has_loop = any(targets[f"flow-{event}"] == step for event, step in events.items())
        asked = json.loads(file.read_text())
        own = [told(path, targets) for path in asked]
        others = [json.loads((folder / f"{engine}.json").read_text()) for engine in ("spiff", "bpmn-engine")]
        for number, traces in enumerate(zip(own, *others, strict=True)):
            paths += 1
            if beyond(asked[number], calls, has_loop):
                traces = traces[:2]
                two_ways += 1
            elif comes_again(asked[number]) and traces[0] == traces[1] != traces[2]:
                traces = traces[:2]
                alone += 1
            steps += sum(line.startswith(("done", "expired")) for line in traces[0])
            for place, lines in enumerate(zip_longest(*traces)):
                if len(set(lines)) > 1:
                    different += 1
                    if different == 1:
                        print(f"the first difference: {folder.name}, path {number}, line {place}")
                        for before in traces[0][max(0, place - 4):place]:
                            print(f"    {'all':14} {before}")
                        for name, line in zip(names, lines):
                            print(f"    {name:14} {line}")
                    break
    print(f"{paths} paths, {steps} steps, {different} different")
    print(f"  two ways, as beyond bpmn-engine: {two_ways}; bpmn-engine alone differs where a process is called again: {alone}")
    sys.exit(1 if different or not paths else 0)


main()
