"""What editors show in the files: the schemas asked of the language servers of Tombi and Even Better TOML.

The arguments are commands, each of a server that speaks on its standard streams. Each opens a file of each kind, with what
associates files with schemas (`.taplo.toml`, `tombi.toml`), and then with a line `#:schema` alone.
"""

import json
import os
import pathlib
import queue
import shlex
import subprocess
import sys
import tempfile
import threading

ROOT = pathlib.Path.cwd()
# A file of each kind; a heading, a line typed behind it, a key that must be offered there, and a word of what is said of it.
FILES = {
    "regulation": ("regulations/kz-aktobe/foster-care/2017-05-18-n144.toml", [
        ("[regulation]", "", "remark", "ескертпе"),
        ("[regulation]", "status = ", '"model"', "үлгі мәтін"),
        ("[[clause]]", "", "repealed", "Күшін жойған"),
        ("[[note]]", "", "old", "Бұрынғы"),
    ]),
    "case": ("regulations/model/housing-aid/cases/portal-refused-documents.toml", [
        ("[case]", "", "draft", "тексерілмеген"),
        ("[expect]", "", "late", "қадамдар"),
    ]),
    "register": ("regulations/acts.toml", [
        ("[[act]]", "", "status", "қолданыста"),
        ("[[act]]", "kind = ", '"decree"', "жарлық"),
    ]),
    "calendar": ("calendars/kz/2017.toml", [("[calendar]", "", "why", "алдын ала")]),
}
MISSPELT = "remarq = 'x'"


class Server:
    """A language server with a workspace."""

    def __init__(self, command, root):
        self.process = subprocess.Popen(
            shlex.split(command), cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.messages = queue.Queue()
        self.asked = 0
        self.faults = {}
        threading.Thread(target=self.listen, daemon=True).start()
        abilities = {
            "workspace": {"configuration": True, "workspaceFolders": True},
            "textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}},
                             "hover": {"contentFormat": ["markdown"]}},
        }
        folder = {"uri": root.as_uri(), "name": "regulations"}
        self.ask("initialize", {"processId": os.getpid(), "rootUri": root.as_uri(), "workspaceFolders": [folder],
                                "capabilities": abilities})
        self.send({"method": "initialized", "params": {}})
        self.settle()

    def listen(self):
        out = self.process.stdout
        while line := out.readline():
            length = int(line.split(b":")[1]) if line.lower().startswith(b"content-length") else None
            if length is not None:
                while out.readline().strip():
                    pass
                self.messages.put(json.loads(out.read(length)))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def take(self, message):
        """Answers what a server asks of an editor, and keeps what it finds wrong."""
        if message.get("method") == "textDocument/publishDiagnostics":
            found = message["params"]
            self.faults[found["uri"]] = [fault["message"] for fault in found["diagnostics"]]
        if "id" in message and "method" in message:
            result = None
            if message["method"] == "workspace/configuration":
                # As the extension has it, without schemas from elsewhere.
                own = {"schema": {"enabled": True, "catalogs": []}, "taplo": {"configFile": {"enabled": True}}}
                result = [own for _ in message["params"]["items"]]
            self.send({"id": message["id"], "result": result})

    def ask(self, method, params):
        self.asked += 1
        self.send({"id": self.asked, "method": method, "params": params})
        while True:
            message = self.messages.get(timeout=60)
            if message.get("id") == self.asked and "method" not in message:
                return message.get("result")
            self.take(message)

    def settle(self, seconds=1):
        """Waits until a server has nothing more to say."""
        try:
            while True:
                self.take(self.messages.get(timeout=seconds))
        except queue.Empty:
            pass

    def finds(self, uri, word):
        """Whether a server finds a fault with a word in it; it has half a minute."""
        for _ in range(30):
            self.settle()
            if any(word in fault for fault in self.faults.get(uri, [])):
                return True
        return False

    def end(self):
        self.process.kill()
        self.process.wait()


class Document:
    """A file, open in an editor."""

    def __init__(self, server, path, text):
        self.server, self.uri, self.text, self.version = server, path.as_uri(), text, 1
        opened = {"uri": self.uri, "languageId": "toml", "version": 1, "text": text}
        server.send({"method": "textDocument/didOpen", "params": {"textDocument": opened}})
        server.settle()

    def write(self, text):
        self.version += 1
        named = {"uri": self.uri, "version": self.version}
        params = {"textDocument": named, "contentChanges": [{"text": text}]}
        self.server.send({"method": "textDocument/didChange", "params": params})
        # Some servers answer before they have read what was typed.
        self.server.settle()

    def line_behind(self, heading, typed):
        lines = self.text.split("\n")
        # The last of a list of tables: servers look at that one.
        place = max(number for number, line in enumerate(lines) if line == heading) + 1
        self.write("\n".join([*lines[:place], typed, *lines[place:]]))
        return place

    def at(self, line, column):
        return {"textDocument": {"uri": self.uri}, "position": {"line": line, "character": column}}

    def offered(self, heading, typed):
        line = self.line_behind(heading, typed)
        answer = self.server.ask("textDocument/completion", self.at(line, len(typed))) or []
        items = answer["items"] if isinstance(answer, dict) else answer
        said = {}
        for item in items:
            words = item.get("documentation") or ""
            said.setdefault(item["label"], words["value"] if isinstance(words, dict) else words)
        return said

    def said_of(self, line, column):
        answer = self.server.ask("textDocument/hover", self.at(line, column))
        return answer["contents"]["value"] if answer else ""


def look(server, name, path, text, questions):
    """Yields what is wrong with what a server shows of a file."""
    document = Document(server, path, text)
    if server.faults.get(document.uri):
        yield f"{name}: finds wrong: {server.faults[document.uri][0]}"
    headings = [line for line in text.split("\n") if line.startswith("[")]
    for heading, typed, key, words in questions:
        said = document.offered(heading, typed)
        if key not in said:
            yield f"{name}: behind {heading} «{typed}» offers no {key}, but {', '.join(said) or 'nothing'}"
        elif words not in said[key]:
            yield f"{name}: says of {key}: {said[key]}"
    document.line_behind(headings[0], MISSPELT)
    if not server.finds(document.uri, "remarq"):
        yield f"{name}: does not see that «{MISSPELT}» is misspelt"
    document.write(text)
    line = text.split("\n").index(headings[0])
    if len(document.said_of(line, 3).strip()) < 10:
        yield f"{name}: says nothing of {headings[0]}"


def main():
    wrong, files = [], 0
    for command in sys.argv[1:]:
        with tempfile.TemporaryDirectory() as elsewhere:
            elsewhere = pathlib.Path(elsewhere).resolve()
            for root, is_associated in [(ROOT, True), (elsewhere, False)]:
                server = Server(command, root)
                for kind, (file, questions) in FILES.items():
                    text = (ROOT / file).read_text(encoding="utf-8")
                    if not is_associated:
                        text = f"#:schema {(ROOT / 'schemas').as_uri()}/{kind}.schema.json\n{text}"
                        (root / file).parent.mkdir(parents=True, exist_ok=True)
                        (root / file).write_text(text, encoding="utf-8")
                    how = "associated" if is_associated else "by its first line"
                    program = " ".join(pathlib.Path(part).name for part in shlex.split(command))
                    name = f"{program}: {file}, {how}"
                    wrong += look(server, name, root / file, text, questions)
                    files += 1
                server.end()
    print("\n".join(wrong) or f"{files} files completed, explained and checked by {len(sys.argv) - 1} language servers")
    sys.exit(1 if wrong or not files else 0)


main()
