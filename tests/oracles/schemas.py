"""The published schemas against every file of the project and everything that the program prints as JSON."""

import datetime
import json
import pathlib
import subprocess
import sys
import tomllib

from jsonschema import Draft7Validator, Draft202012Validator

program = sys.argv[1]
failures = []


def schema(name):
    read = json.loads(pathlib.Path(f"schemas/{name}.schema.json").read_text(encoding="utf-8"))
    kind = Draft7Validator if "draft-07" in read["$schema"] else Draft202012Validator
    kind.check_schema(read)
    return kind(read)


def plain(value):
    """What an editor sees in place of the days of TOML."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, (datetime.date, datetime.time)) else value


def toml(path):
    return plain(tomllib.loads(path.read_text(encoding="utf-8")))


def expect(validator, value, name, is_valid=True):
    errors = list(validator.iter_errors(value))
    if bool(errors) == is_valid:
        failures.append(f"{name}: {errors[0].json_path}: {errors[0].message}" if errors else f"{name}: is valid")


def printed(*arguments):
    done = subprocess.run([program, *arguments], capture_output=True, text=True, encoding="utf-8", check=False)
    return json.loads(done.stdout) if done.returncode == 0 else None


kinds = {name: schema(name) for name in ["regulation", "case", "calendar", "register"]}
model, trace = schema("model"), schema("trace")
counts = dict.fromkeys([*kinds, "fault", "model", "trace"], 0)

for path in sorted([*pathlib.Path("regulations").rglob("*.toml"), *pathlib.Path("calendars").rglob("*.toml")]):
    read = toml(path)
    kind = next(kind for kind in kinds if kind in read)
    expect(kinds[kind], read, path)
    counts[kind] += 1
    if kind == "regulation":
        expect(model, printed("render", str(path), "--as", "json"), f"{path}: model")
        counts["model"] += 1
    if kind == "case":
        for language in ["kk", "ru", "en"]:
            shown = printed("--lang", language, "run", str(path), "--format", "json")
            if shown is not None:
                expect(trace, shown, f"{path}: trace in {language}")
                counts["trace"] += 1

# What the reader refuses for its keys, kinds of values and words.
for path in sorted(pathlib.Path("tests/faults").glob("E010[134]-*.toml")):
    read = toml(path)
    kind = next((kind for kind in kinds if kind in read), None)
    # These depend on more than the key: the rules, and which channels are open.
    if kind and path.stem not in {"E0104-own-hours-of-a-closed-channel", "E0104-unknown-language"}:
        expect(kinds[kind], read, path, is_valid=False)
        counts["fault"] += 1

for name, validator, value in [("model", model, {"service": "x"}), ("trace", trace, {"kind": "plan"})]:
    expect(validator, value, f"a {name} that lacks nearly all", is_valid=False)

print("valid:", ", ".join(f"{count} of {name}" for name, count in counts.items()))
if failures or min(counts.values()) == 0:
    sys.exit("\n".join(failures) or "nothing was looked at")
