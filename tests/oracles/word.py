"""Word files of the program, read by others: python-docx, the validator openxml-audit, and LibreOffice where it is there.

Usage: word.py PROGRAM FOLDER REGULATION...
"""

import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

import docx
from docx.table import Table
from openxml_audit import OpenXmlValidator

# Parts that the standard does not ask for (ECMA-376-1, 11.3) and without which Word opens a file.
NOT_NEEDED = ("relationships/fontTable'", "relationships/theme'")


def folded(text):
    return re.sub(r"\s+", " ", text).strip()


def paragraphs(path):
    """The paragraphs and tables of a file, in order, as the plain text has them."""
    for block in docx.Document(path).iter_inner_content():
        if isinstance(block, Table):
            yield folded("\n".join(" | ".join(cell.text for cell in row.cells) for row in block.rows))
        elif text := folded(block.text):
            yield text


def run(program, *arguments, codes=(0,)):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode not in codes:
        sys.exit(f"{arguments}: {done.returncode}\n{done.stderr}")
    return done.stdout


def faults(path):
    """What the validator finds, but for parts that are not needed."""
    found = OpenXmlValidator().validate(str(path)).errors
    return [fault.description for fault in found if not any(part in fault.description for part in NOT_NEEDED)]


def sees_faults(path, folder):
    """Whether the validator finds an element that no schema knows."""
    broken = folder / "broken.docx"
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(broken, "w") as copy:
        for name in whole.namelist():
            copy.writestr(name, whole.read(name).replace(b"<w:pPr>", b"<w:pPr><w:nonsense/>", 1))
    return any("nonsense" in fault for fault in faults(broken))


def in_print(path, folder):
    """The text that LibreOffice prints, with nothing between words."""
    convert = ["soffice", f"-env:UserInstallation=file://{(folder / 'office').absolute()}", "--headless"]
    subprocess.run([*convert, "--convert-to", "pdf", "--outdir", folder, path], check=True, capture_output=True, timeout=300)
    text = subprocess.run(["pdftotext", "-layout", path.with_suffix(".pdf"), "-"], check=True, capture_output=True, text=True)
    # The number of a page stands between a paragraph and its rest.
    return re.sub(r"\s", "", re.sub(r"(?m)^\s*\d+\s*\f", "", text.stdout))


def main():
    program, folder, *regulations = sys.argv[1:]
    folder = pathlib.Path(folder).absolute()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    has_office = shutil.which("soffice") and shutil.which("pdftotext")
    wrong = []
    files = []
    for number, regulation in enumerate(regulations):
        for language in ("kk", "ru"):
            path = folder / f"{number}-{language}.docx"
            run(program, "render", regulation, "--as", "docx", "--lang", language, "--out", path)
            plain = run(program, "render", regulation, "--as", "text", "--lang", language)
            expected = [folded(text) for text in plain.split("\n\n")]
            if list(paragraphs(path)) != expected:
                pairs = zip(paragraphs(path), expected)
                first = next((pair for pair in pairs if pair[0] != pair[1]), "one text is longer")
                wrong.append(f"{regulation} {language}: python-docx reads another text: {first}")
            files.append((path, expected))
    # Each two editions of one regulation, with what changed.
    for before, after in zip(regulations, regulations[1:]):
        if pathlib.Path(before).parent == pathlib.Path(after).parent:
            for language in ("kk", "ru"):
                path = folder / f"{pathlib.Path(after).stem}-changes-{language}.docx"
                run(program, "--lang", language, "diff", before, after, "--as", "tracked-docx", "--out", path, codes=(1,))
                files.append((path, []))
    if not sees_faults(files[0][0], folder):
        wrong.append("the validator does not find a fault that was put in")
    for path, expected in files:
        wrong += [f"{path.name}: {fault}" for fault in faults(path)]
        if has_office:
            text = in_print(path, folder)
            # Cells of tables are broken into lines side by side.
            lost = [one for one in expected if " | " not in one and re.sub(r"\s", "", one) not in text]
            wrong += [f"{path.name}: LibreOffice does not print «{one}»" for one in lost]
    office = "" if has_office else " (LibreOffice or pdftotext is not there: not printed)"
    print(f"{len(files)} Word files read by python-docx, validated and printed{office}: {len(wrong)} faults")
    if wrong:
        sys.exit("\n".join(wrong))


main()
