#!/usr/bin/env python3
"""Writes EntityTable.swift: HTML5's named character references, from Python's own copy of the standard."""
import html.entities, sys, textwrap

names = sorted((n[:-1], v) for n, v in html.entities.html5.items() if n.endswith(";"))
cells = [n + "=" + "+".join(f"{ord(c):X}" for c in v) for n, v in names]
body = textwrap.fill(" ".join(cells), 104, break_long_words=False, break_on_hyphens=False)
sys.stdout.write(
    "// Made by Scripts/make-entity-table.py; do not edit.\n\n"
    "/// HTML's named character references (https://html.spec.whatwg.org/entities.json), sorted by their bytes:\n"
    "/// name, `=`, code points in hexadecimal joined by `+`.\n"
    "enum EntityTable {\n"
    '    static let entries: StaticString = """\n'
    + textwrap.indent(body, "        ")
    + '\n        """\n}\n')
