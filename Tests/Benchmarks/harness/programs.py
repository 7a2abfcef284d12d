"""Readout, the responder in C, and Hummingbird."""

import json

from .program import CHECKOUT, FOLDER, Program, compile_c, output


class Readout(Program):
    name, title = "readout", "Readout"
    serves_tls = True

    def __init__(self, site, ports, binary, corpus):
        super().__init__(site, ports)
        self.binary, self.corpus = binary, corpus

    def absence(self):
        return None

    def version(self):
        return output(self.binary, "--version")

    def command(self):
        corpus = [word for path in self.corpus for word in ("--corpus", path)]
        plain = [self.binary, "serve", "--port", self.ports.plain, "--threads", 1, *corpus]
        files = ["--tls-certificate", self.site.certificate, "--tls-key", self.site.key]
        return [*plain, *files, "--tls-port", self.ports.tls] if self.has_tls else plain

    def path(self):
        return "/healthz"

    def expected(self, kind, path):
        return self.site.kinds[kind].contents[path]

    def without_data(self, tls=False):
        other = super().without_data(tls)
        other.corpus = [self.site.small_corpus]
        return other


class Responder(Program):
    name, title, package = "c", "C", "gcc"

    def binary(self):
        path = self.site.folder / "responder"
        if not path.exists():
            compile_c("responder.c", path)
        return path

    def version(self):
        return f"gcc {output('gcc', '-dumpfullversion')}"

    def command(self):
        item, lists = self.site.kinds["item"], self.site.kinds["list"]
        services = [self.ports.plain, item.mean_answer, self.ports.list, lists.mean_answer]
        return [self.binary(), *services]

    def port(self, kind, tls=False):
        return self.ports.list if kind == "list" else self.ports.plain

    def expected(self, kind, path):
        return self.site.kinds[kind].contents[self.site.kinds[kind].mean_path]


class Hummingbird(Program):
    name, title = "hummingbird", "Hummingbird"
    scratch = CHECKOUT / ".build-hummingbird"
    binary = scratch / "release/HummingbirdAnswers"
    build = [
        *"swift build -c release --package-path".split(),
        FOLDER / "HummingbirdAnswers",
        "--scratch-path",
        scratch,
    ]

    def absence(self):
        return None if self.binary.exists() else "not built"

    def version(self):
        state = json.loads((self.scratch / "workspace-state.json").read_text())
        for each in state["object"]["dependencies"]:
            if each["packageRef"]["identity"] == "hummingbird":
                return each["state"]["checkoutState"]["version"]
        return ""

    def command(self):
        return [self.binary, self.ports.plain, self.site.root]
