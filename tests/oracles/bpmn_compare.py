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


def main():
    names = ["reglament", "SpiffWorkflow", "bpmn-engine"]
    paths, steps, different = 0, 0, 0
    for file in sorted(Path(sys.argv[1]).glob("*/paths.json")):
        folder = file.parent
        tree = etree.parse(str(folder / "plain.bpmn"))
        targets = {flow.get("id"): flow.get("targetRef") for flow in tree.iter(BPMN + "sequenceFlow")}
        asked = json.loads(file.read_text())
        own = [told(path, targets) for path in asked]
        others = [json.loads((folder / f"{engine}.json").read_text()) for engine in ("spiff", "bpmn-engine")]
        for number, traces in enumerate(zip(own, *others, strict=True)):
            paths += 1
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
    sys.exit(1 if different or not paths else 0)


main()
